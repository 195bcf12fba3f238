-- expect: limit memory
-- Fills the environment itself with new global names.
local i = 0
while true do
  i = i + 1
  _ENV["g" .. i] = i
end
