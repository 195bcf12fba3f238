-- expect: limit memory
-- Packs the same long list of arguments again and again and keeps every copy.
local t, keep = {}, {}
for i = 1, 100000 do t[i] = i end
while true do keep[#keep + 1] = table.pack(table.unpack(t)) end
