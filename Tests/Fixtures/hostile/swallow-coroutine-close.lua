-- expect: error; says "coroutine"
-- Closes a coroutine from inside another to nest C calls that unwind stacks.
coroutine.close(coroutine.create(function() while true do end end))
