-- expect: limit
-- Sorts with a library function as the comparator, so that the whole sort happens in C.
local t, s = {}, ("x"):rep(1 << 19)
for i = 1, 20000 do t[i] = s end
while true do table.sort(t, string.find) end
