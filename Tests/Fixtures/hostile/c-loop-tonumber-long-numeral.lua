-- expect: limit
-- Reads a numeral of a mebibyte for ever.
local s = ("0"):rep(1 << 20) .. "1"
while true do tonumber(s) end
