-- expect: limit
-- Passes the same numeral of nearly 2 MiB to string.char 1,900 times; each argument is read as a number again.
local s, t = ("0"):rep(1 << 20), {}
s = s .. s:sub(1, 900000) .. "65"
for i = 1, 1900 do t[i] = s end
while true do string.char(table.unpack(t)) end
