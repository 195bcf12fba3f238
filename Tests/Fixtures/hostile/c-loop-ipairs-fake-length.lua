-- expect: ok
-- Goes over a table with a length of 2^62 by ipairs, which must end at the first hole.
local t = table.create(0, 64)
for i = 0, 62 do t[1 << i] = "x" end
local n = 0
for _ in ipairs(t) do n = n + 1 end
assert(n == 2)
