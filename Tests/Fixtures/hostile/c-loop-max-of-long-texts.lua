-- expect: limit
-- Asks for the largest of 15,000 long texts that are all equal; one library call compares them all.
local s, t = ("x"):rep(1 << 20), {}
s = s .. s .. s
for i = 1, 15000 do t[i] = s end
while true do math.max(table.unpack(t)) end
