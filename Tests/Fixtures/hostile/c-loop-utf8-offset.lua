-- expect: limit
-- Looks for the last character of a mebibyte from its start.
local s = ("é"):rep(1 << 19)
while true do utf8.offset(s, 1 << 19) utf8.offset(s, -(1 << 19)) end
