-- expect: ok
-- Goes over keys of every kind that has an order.
local t = { b = 1, [true] = 2, [2] = 3, [1.5] = 4, a = 5, [false] = 6, [-1] = 7, [-1 / 0] = 8, [1] = 9 }
local keys = {}
for k in pairs(t) do keys[#keys + 1] = tostring(k) end
assert(table.concat(keys, " ") == "-1 1 2 -inf 1.5 a b false true", table.concat(keys, " "))
