-- expect: limit
-- Unpacks 900,000 missing elements of a table with a long chain of colliding keys, each of which goes down the chain.
local size = (1 << 15) - 1
local t = table.create(0, 1 << 15)
for i = 1, 10000 do t[i * size] = true end
while true do select("#", table.unpack(t, 2, 900000)) end
