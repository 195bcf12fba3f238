-- expect: any
-- Gives pcall a chain of 100,000 pcalls; the chain must end at the limit for C calls.
local t = {}
for i = 1, 100000 do t[i] = pcall end
return pcall(table.unpack(t))
