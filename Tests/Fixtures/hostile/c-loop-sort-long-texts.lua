-- expect: limit
-- Sorts long texts that differ only at their ends, so that every comparison reads all of them.
local t, s = {}, ("x"):rep(1 << 20)
for i = 1, 1000 do t[i] = i % 2 == 0 and s or s .. "y" end
while true do table.sort(t) end
