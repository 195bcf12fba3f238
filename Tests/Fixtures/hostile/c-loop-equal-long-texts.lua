-- expect: limit
-- Compares long texts for equality for ever.
local a = ("x"):rep(1 << 20)
a = a .. a:sub(1, 900000) .. "yz"
local b = a:sub(1, -2) .. "Z"
while true do if a == b then end if a == b then end if a == b then end if a == b then end if a == b then end if a == b then end if a == b then end if a == b then end if a == b then end if a == b then end if a == b then end if a == b then end if a == b then end if a == b then end if a == b then end if a == b then end if a == b then end if a == b then end if a == b then end if a == b then end if a == b then end if a == b then end if a == b then end if a == b then end if a == b then end end
