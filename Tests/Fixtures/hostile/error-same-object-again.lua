-- expect: error; says "table"
-- Raises one cyclic table through many levels of pcall.
local e = {}
e.e = e
local function f(n)
  if n == 0 then error(e) end
  local _, why = pcall(f, n - 1)
  assert(why == e)
  error(why)
end
f(100)
