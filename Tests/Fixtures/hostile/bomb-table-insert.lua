-- expect: limit memory
-- Fills a list through the library, so that the growth happens in C.
local t = {}
while true do table.insert(t, true) end
