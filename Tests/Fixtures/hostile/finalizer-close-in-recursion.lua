-- expect: error
-- Overflows the stack below many variables to be closed, all of which unwinding has to visit.
local function f(a, b, c, d, e, g, h, i, j, k)
  local x <close> = nil
  return (f(k, j, i, h, g, e, d, c, b, a))
end
f()
