-- expect: error
-- Unpacks a table whose length is 2^62.
local t = table.create(0, 64)
for i = 0, 62 do t[1 << i] = "x" end
return table.unpack(t)
