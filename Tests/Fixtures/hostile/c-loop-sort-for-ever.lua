-- expect: limit
-- Sorts one large list again and again without a comparator, so that no Lua instruction runs in between.
local t = {}
for i = 1, 200000 do t[i] = i * 7919 % 10007 end
while true do table.sort(t) end
