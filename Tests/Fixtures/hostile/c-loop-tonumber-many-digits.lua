-- expect: limit
-- Reads a number with a million digits that all count.
local s = ("7"):rep(1 << 20)
while true do tonumber(s) tonumber("0." .. s) end
