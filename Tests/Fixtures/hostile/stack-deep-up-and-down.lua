-- expect: limit cpu
-- Grows the stack to 10,000 calls and lets it shrink again, for ever.
local function f(n)
  if n > 0 then return 1 + f(n - 1) end
  return 0
end
while true do f(10000) end
