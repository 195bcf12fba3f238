-- expect: limit cpu
-- Unpacks 900,000 values in every turn, of which nothing is kept.
local t = {}
while true do select("#", table.unpack(t, 1, 900000)) end
