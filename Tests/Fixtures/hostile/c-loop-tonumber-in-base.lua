-- expect: limit
-- Reads a numeral of a mebibyte in base 36 for ever.
local s = ("z"):rep(1 << 20)
while true do tonumber(s, 36) end
