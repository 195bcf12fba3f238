-- expect: limit memory
-- Builds a tree in which every table holds the last one twice.
local t = {}
while true do t = { t, t, {} } end
