-- expect: limit
-- Goes over a large table with next, which looks at all keys in every step.
local t = {}
for i = 1, 30000 do t["k" .. i] = i end
local k = next(t)
while k do k = next(t, k) end
error("this cannot be reached within the limits")
