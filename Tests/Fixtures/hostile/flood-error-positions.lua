-- expect: limit
-- Makes a new message with its place in every turn and keeps all of them.
local keep = {}
while true do
  local _, why = pcall(function() error("x" .. #keep) end)
  keep[#keep + 1] = why
end
