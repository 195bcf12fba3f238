-- expect: limit
-- Counts the characters of 4 MiB of ASCII for ever.
local s = ("x"):rep(1 << 20)
s = s .. s .. s
while true do utf8.len(s) end
