-- expect: limit
-- Reverses 3 MiB for ever.
local s = ("ab"):rep(1 << 19)
s = s .. s .. s
while true do s:reverse() end
