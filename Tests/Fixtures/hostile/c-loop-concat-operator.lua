-- expect: limit
-- Joins four texts of 400 KiB in one instruction, for ever.
local s = ("x"):rep(400 << 10)
while true do local r = s .. s .. s .. s end
