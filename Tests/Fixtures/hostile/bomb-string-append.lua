-- expect: limit
-- Appends one byte in every turn, so that all the work is copying.
local s = "x"
while true do s = s .. "x" end
