-- expect: limit
-- Takes away the first of a hundred thousand elements and puts it back at the end, for ever.
local t = {}
for i = 1, 100000 do t[i] = i end
while true do table.insert(t, table.remove(t, 1)) end
