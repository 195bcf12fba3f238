-- expect: limit cpu
-- Loops below 10,000 calls, where the stop has to be located.
local function f(n)
  if n == 0 then while true do end end
  return 1 + f(n - 1)
end
f(10000)
