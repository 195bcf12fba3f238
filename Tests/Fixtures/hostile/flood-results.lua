-- expect: limit cpu
-- Returns many results again and again and uses none of them.
local t = table.create(1000)
while true do table.unpack(t, 1, 1000) end
