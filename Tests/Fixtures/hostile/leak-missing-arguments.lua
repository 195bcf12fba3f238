-- expect: ok
-- Reads parameters that were not passed, after calls that passed many.
local function f(a, b, c, ...) return a, b, c, select("#", ...) end
f(1, 2, 3, 4, 5, 6, 7, 8, 9)
local a, b, c, n = f()
assert(a == nil and b == nil and c == nil and n == 0)
assert(select("#", select(5, 1, 2, 3)) == 0)
