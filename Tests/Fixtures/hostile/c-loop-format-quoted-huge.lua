-- expect: limit
-- Quotes a text of quotes for ever.
local s = ("\""):rep(1 << 19)
while true do local r = string.format("%q", s) end
