-- expect: limit
-- Counts the characters of nearly 2 MiB of ASCII for ever.
local s = ("x"):rep(1 << 20)
s = s .. s:sub(1, 900000)
while true do utf8.len(s) end
