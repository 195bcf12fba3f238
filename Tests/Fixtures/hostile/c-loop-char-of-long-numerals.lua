-- expect: limit
-- Passes the same numeral of 3 MiB to string.char 1,200 times; each argument is read as a number again.
local s, t = ("0"):rep(1 << 20), {}
s = s .. s .. s .. "65"
for i = 1, 1200 do t[i] = s end
while true do string.char(table.unpack(t)) end
