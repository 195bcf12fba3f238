-- expect: limit
-- Asks for the largest of 24,000 long texts that are all equal; one library call compares them all.
local s, t = ("x"):rep(1 << 20), {}
s = s .. s:sub(1, 900000)
for i = 1, 24000 do t[i] = s end
while true do math.max(table.unpack(t)) end
