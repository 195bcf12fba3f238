-- expect: ok
-- Passes an environment as a parameter, so that one function runs in many.
local function f(_ENV) x = (x or 0) + 1 return x end
local a, b = {}, { x = 41 }
assert(f(a) == 1 and f(a) == 2 and f(b) == 42 and x == nil)
