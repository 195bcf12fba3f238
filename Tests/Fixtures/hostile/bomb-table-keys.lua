-- expect: limit memory
-- Fills a table with different texts as keys.
local t = {}
for i = 1, 1e9 do t["key" .. i] = i end
