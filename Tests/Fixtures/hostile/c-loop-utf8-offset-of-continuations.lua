-- expect: limit
-- Looks for a character in a mebibyte of bytes that only continue one.
local s = "a" .. ("\x80"):rep(1 << 20)
while true do utf8.offset(s, -1) utf8.offset(s, 2) end
