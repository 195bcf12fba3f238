-- expect: limit
-- Compares long equal texts for ever; a single instruction reads megabytes.
local a = ("x"):rep(1 << 20)
a = a .. a:sub(1, 900000)
local b = a .. "x"
while true do if b < a then end if b < a then end if b < a then end if b < a then end if b < a then end if b < a then end if b < a then end if b < a then end if b < a then end if b < a then end if b < a then end if b < a then end if b < a then end if b < a then end if b < a then end if b < a then end if b < a then end if b < a then end if b < a then end if b < a then end if b < a then end if b < a then end if b < a then end if b < a then end if b < a then end end
