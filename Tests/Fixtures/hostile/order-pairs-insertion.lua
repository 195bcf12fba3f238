-- expect: ok
-- Puts the same keys into two tables in opposite order.
local a, b, x, y = {}, {}, {}, {}
for i = 1, 1000 do a["k" .. i] = i end
for i = 1000, 1, -1 do b["k" .. i] = i end
for k in pairs(a) do x[#x + 1] = k end
for k in pairs(b) do y[#y + 1] = k end
assert(#x == 1000 and table.concat(x, " ") == table.concat(y, " "))
