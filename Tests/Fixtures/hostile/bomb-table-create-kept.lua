-- expect: limit memory
-- Asks for many tables with room for half a million elements, one instruction for each 8 MiB.
local t = {}
while true do t[#t + 1] = table.create(500000) end
