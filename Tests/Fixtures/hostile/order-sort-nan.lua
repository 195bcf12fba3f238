-- expect: ok
-- Sorts numbers with NaN among them, which compares as false with everything.
local nan = 0 / 0
local t = { 3, nan, 1, nan, 2 }
table.sort(t)
assert(#t == 5)
