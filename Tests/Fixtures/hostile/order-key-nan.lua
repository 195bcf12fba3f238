-- expect: error; says "NaN"
-- Uses NaN as a key, which could never be found again.
local t = {}
t[0 / 0] = 1
