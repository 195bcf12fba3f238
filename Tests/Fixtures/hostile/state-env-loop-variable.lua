-- expect: ok
-- Uses the environment as a loop variable.
local assert, n = assert, 0
for _, _ENV in ipairs({ { x = 1 }, { x = 2 } }) do n = n + x end
assert(n == 3)
