-- expect: ok
-- Gives pcall a chain of two hundred pcalls as arguments; each is a C call inside the other.
local t = {}
for i = 1, 220 do t[i] = pcall end
t[#t + 1] = function() return "end" end
local fine = pcall(table.unpack(t))
assert(fine)
