-- expect: error; says "bottom"
-- Raises an error below 10,000 calls, where whoever words the error may walk the whole stack.
local function f(n)
  if n == 0 then error("bottom") end
  return 1 + f(n - 1)
end
f(10000)
