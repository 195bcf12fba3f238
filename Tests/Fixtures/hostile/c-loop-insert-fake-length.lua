-- expect: limit cpu
-- Inserts at the front of a table whose length is 2^62, so that the library moves as many elements.
local t = table.create(0, 64)
for i = 0, 62 do t[1 << i] = "x" end
table.insert(t, 1, "y")
