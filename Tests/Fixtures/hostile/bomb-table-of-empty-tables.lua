-- expect: limit memory
-- Keeps millions of empty tables, the smallest object that a script can make.
local t = {}
while true do t[#t + 1] = {} end
