-- expect: ok
-- Compares texts that were made in different ways, which must not show whether they share memory.
local a, b = ("x"):rep(100), ("xx"):rep(50)
local t = { [a] = 1 }
assert(a == b and t[b] == 1 and not (a < b) and a <= b)
