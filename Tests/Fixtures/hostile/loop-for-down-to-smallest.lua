-- expect: ok
-- Counts down to the smallest integer with the smallest step too, where negating the step overflows.
local turns = 0
for i = math.mininteger + 1, math.mininteger, -1 do turns = turns + 1 end
for i = 0, math.mininteger, math.mininteger do turns = turns + 1 end
assert(turns == 4)
