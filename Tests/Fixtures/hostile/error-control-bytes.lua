-- expect: error
-- Raises all control bytes, which break a log line.
local t = {}
for i = 0, 31 do t[#t + 1] = string.char(i) end
t[#t + 1] = "\127"
error(table.concat(t))
