-- expect: limit
-- Formats a text of 3 MiB with no room for it 25,000 times in one call; each time its length is counted.
local s, t = ("x"):rep(1 << 20), {}
s = s .. s .. s
for i = 1, 25000 do t[i] = s end
while true do string.format(("%.0s"):rep(25000), table.unpack(t)) end
