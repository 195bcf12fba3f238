-- expect: error; says "coroutine"
-- Yields across pcall, which leaves a protected call without unwinding it.
local f = coroutine.wrap(function() pcall(coroutine.yield, 1) while true do end end)
f() f()
