-- expect: limit memory
-- Nests tables a billion deep; a collector that recurses would overflow the C stack on the way.
local t = {}
while true do t = { t } end
