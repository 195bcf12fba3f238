-- expect: limit memory
-- Fills table constructors with long lists of results and keeps them.
local t, keep = table.create(200000), {}
while true do keep[#keep + 1] = { table.unpack(t, 1, 200000) } end
