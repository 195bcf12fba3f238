-- expect: any
-- Fills a table with integers that collide once it has grown, so that the one insertion that makes it grow compares all of them.
local t, size = {}, (1 << 17) - 1
for i = 1, (1 << 16) + 1 do t[i * size] = true end
