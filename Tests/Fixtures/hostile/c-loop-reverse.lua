-- expect: limit
-- Reverses nearly 2 MiB for ever.
local s = ("ab"):rep(1 << 19)
s = s .. s:sub(1, 900000)
while true do s:reverse() end
