-- expect: error; says "coroutine"
-- Starts endless short coroutines, each of which begins to count instructions from zero.
while true do coroutine.wrap(function() end)() end
