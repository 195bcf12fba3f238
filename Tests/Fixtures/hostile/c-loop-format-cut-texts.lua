-- expect: limit
-- Formats a text of nearly 2 MiB with no room for it 40,000 times in one call; each time its length is counted.
local s, t = ("x"):rep(1 << 20), {}
s = s .. s:sub(1, 900000)
for i = 1, 40000 do t[i] = s end
while true do string.format(("%.0s"):rep(40000), table.unpack(t)) end
