-- expect: error
-- Raises all 256 bytes in order.
local t = {}
for i = 0, 255 do t[i + 1] = string.char(i) end
error(table.concat(t))
