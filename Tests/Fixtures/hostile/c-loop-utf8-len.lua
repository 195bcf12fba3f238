-- expect: limit
-- Counts the characters of a mebibyte for ever.
local s = ("é"):rep(1 << 19)
while true do utf8.len(s) end
