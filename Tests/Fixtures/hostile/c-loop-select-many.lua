-- expect: limit cpu
-- Selects from long lists of arguments, each of which is copied on the stack.
local t = {}
for i = 1, 100000 do t[i] = i end
while true do select(-1, table.unpack(t)) end
