-- expect: limit
-- Formats a text of a mebibyte for ever.
local s = ("x"):rep(1 << 20)
while true do local r = string.format("%s", s) end
