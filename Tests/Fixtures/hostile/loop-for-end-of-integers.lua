-- expect: ok
-- Ends at the largest integer, where a naive comparison after the increment never becomes false.
local turns = 0
for i = math.maxinteger - 1, math.maxinteger do turns = turns + 1 end
assert(turns == 2)
