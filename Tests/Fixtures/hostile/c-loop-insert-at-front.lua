-- expect: limit
-- Inserts at the front of a growing list, which costs the square of its length in C.
local t = {}
while true do table.insert(t, 1, true) end
