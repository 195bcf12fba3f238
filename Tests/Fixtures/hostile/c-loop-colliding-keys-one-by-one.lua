-- expect: limit
-- Fills a table that is large enough from the start with integers that all share one place, each insertion slower than the last.
local size = (1 << 18) - 1
local t = table.create(0, 1 << 18)
for i = 1, 1 << 18 do t[i * size] = true end
