-- expect: limit
-- Formats the same numeral of 3 MiB 1,200 times in one call.
local s, t = ("0"):rep(1 << 20), {}
s = s .. s .. s .. "65"
for i = 1, 1200 do t[i] = s end
while true do string.format(("%d"):rep(1200), table.unpack(t)) end
