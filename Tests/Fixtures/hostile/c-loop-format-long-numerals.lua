-- expect: limit
-- Formats the same numeral of nearly 2 MiB 1,900 times in one call.
local s, t = ("0"):rep(1 << 20), {}
s = s .. s:sub(1, 900000) .. "65"
for i = 1, 1900 do t[i] = s end
while true do string.format(("%d"):rep(1900), table.unpack(t)) end
