-- expect: limit
-- Sorts a list that fills half of the memory, so that any copy of it does not fit.
local t = {}
for i = 1, 1000000 do t[i] = -i end
table.sort(t)
table.sort(t, function(a, b) return a > b end)
while true do table.sort(t) end
