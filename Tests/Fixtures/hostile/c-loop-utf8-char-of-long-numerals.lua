-- expect: limit
-- Passes the same numeral of nearly 2 MiB to utf8.char 1,900 times.
local s, t = ("0"):rep(1 << 20), {}
s = s .. s:sub(1, 900000) .. "65"
for i = 1, 1900 do t[i] = s end
while true do utf8.char(table.unpack(t)) end
