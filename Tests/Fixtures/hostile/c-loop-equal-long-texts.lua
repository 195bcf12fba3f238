-- expect: limit
-- Compares long texts for equality for ever.
local a = ("x"):rep(1 << 20)
a = a .. a .. a .. "yz"
local b = a:sub(1, -2) .. "Z"
while true do if a == b then end if a == b then end if a == b then end if a == b then end if a == b then end if a == b then end if a == b then end if a == b then end if a == b then end if a == b then end if a == b then end if a == b then end if a == b then end if a == b then end if a == b then end if a == b then end if a == b then end if a == b then end if a == b then end if a == b then end if a == b then end if a == b then end if a == b then end if a == b then end if a == b then end end
