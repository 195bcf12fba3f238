-- expect: limit
-- Sorts a table whose length seems to be 2^28, which passes a check for sizes beyond an int.
local t = table.create(0, 32)
for i = 0, 28 do t[1 << i] = 1 end
table.sort(t)
