-- expect: limit
-- Packs and unpacks a list of 200,000 elements for ever.
local t = table.create(200000)
while true do t = table.pack(table.unpack(t, 1, 200000)) end
