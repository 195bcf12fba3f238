-- expect: ok
-- Writes to the loop variable; the loop must keep its own count and not run for ever.
local turns = 0
for i = 1, 10 do i = 1 turns = turns + 1 end
assert(turns == 10)
