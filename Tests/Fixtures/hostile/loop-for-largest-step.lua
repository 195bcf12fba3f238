-- expect: ok
-- Steps over the whole integer range in leaps, which wraps round and never ends if the count overflows.
local turns = 0
for i = math.mininteger, math.maxinteger, math.maxinteger do turns = turns + 1 end
assert(turns == 3)
