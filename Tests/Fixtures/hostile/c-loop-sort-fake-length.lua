-- expect: any
-- Sorts a table whose length is 2^62; it may be refused or stopped.
local t = table.create(0, 64)
for i = 0, 62 do t[1 << i] = "x" end
table.sort(t)
