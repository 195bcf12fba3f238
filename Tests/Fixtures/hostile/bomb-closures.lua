-- expect: limit memory
-- Chains closures, each of which keeps the one before alive.
local f
while true do
  local g = f
  f = function() return g end
end
