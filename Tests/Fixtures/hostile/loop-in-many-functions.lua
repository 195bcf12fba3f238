-- expect: limit cpu
-- Makes a new function for every turn, so a limit that counts per function never trips.
local function turn(n)
  local f = function() return n + 1 end
  return f()
end
local n = 0
while true do n = turn(n) end
