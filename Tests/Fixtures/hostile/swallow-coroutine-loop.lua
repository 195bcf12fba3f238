-- expect: error; says "coroutine"
-- Loops in a coroutine, where a hook set on the main thread may not run.
coroutine.wrap(function() while true do end end)()
