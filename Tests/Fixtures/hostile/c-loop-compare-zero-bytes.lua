-- expect: limit
-- Compares long texts of zero bytes, for each of which the comparison in C starts again.
local a = ("\0"):rep(1 << 20)
a = a .. a:sub(1, 900000)
local b = a .. "x"
while true do
  if b < a then end if b < a then end if b < a then end if b < a then end if b < a then end 
  if b < a then end if b < a then end if b < a then end if b < a then end if b < a then end 
  if b < a then end if b < a then end if b < a then end if b < a then end if b < a then end 
  if b < a then end if b < a then end if b < a then end if b < a then end if b < a then end 
  if b < a then end if b < a then end if b < a then end if b < a then end if b < a then end 
  if b < a then end if b < a then end if b < a then end if b < a then end if b < a then end 
  if b < a then end if b < a then end if b < a then end if b < a then end if b < a then end 
  if b < a then end if b < a then end if b < a then end if b < a then end if b < a then end 
  if b < a then end if b < a then end if b < a then end if b < a then end if b < a then end 
  if b < a then end if b < a then end if b < a then end if b < a then end if b < a then end 
end
