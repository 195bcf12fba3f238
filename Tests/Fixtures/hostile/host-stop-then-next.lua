-- expect: limit
-- Trips a limit with memory full and the stack deep, after which the next file must run as if nothing had been.
local keep = {}
local function f(n)
  keep[#keep + 1] = { n, {} }
  if n < 50000 then return 1 + f(n + 1) end
  while true do keep[#keep + 1] = {} end
end
f(1)
