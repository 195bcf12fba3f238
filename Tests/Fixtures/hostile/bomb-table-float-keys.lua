-- expect: limit memory
-- Fills a table with fractions as keys, which never go into the list part.
local t = {}
for i = 1, 1e9 do t[i + 0.5] = true end
