-- expect: limit
-- Makes environments with functions for ever and keeps them.
local keep = {}
while true do
  local _ENV = { n = #keep }
  keep[n + 1] = function() return n end
end
