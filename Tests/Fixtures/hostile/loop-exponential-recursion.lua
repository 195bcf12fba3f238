-- expect: limit cpu
-- Calls itself twice at each of 90 levels: a small stack, but more calls than anyone can wait for.
local function f(n)
  if n > 0 then f(n - 1) f(n - 1) end
end
f(90)
