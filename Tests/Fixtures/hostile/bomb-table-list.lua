-- expect: limit memory
-- Fills a list with a billion numbers.
local t = {}
for i = 1, 1e9 do t[i] = i end
