-- expect: ok
-- Looks for coroutines, which have hooks, stacks and error handling of their own.
assert(coroutine == nil)
