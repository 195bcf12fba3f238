-- expect: any
-- Joins a table whose length is 2^62 by doubling; it may be stopped before or fail at the first hole.
local t = table.create(0, 64)
for i = 0, 62 do t[1 << i] = "x" end
return table.concat(t)
