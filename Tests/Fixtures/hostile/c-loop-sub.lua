-- expect: limit
-- Copies nearly all of a large text for ever.
local s = ("ab"):rep(1 << 19)
while true do s:sub(2, -2) end
