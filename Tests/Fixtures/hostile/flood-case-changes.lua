-- expect: limit
-- Changes the case of a large text for ever.
local s = ("ab"):rep(1 << 19)
while true do s = s:upper():lower():reverse() end
