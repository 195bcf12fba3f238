-- expect: error; says "coroutine"
-- Starts coroutines inside coroutines until the C stack ends.
local function f() coroutine.wrap(f)() end
f()
