-- expect: ok
-- Looks for the size of the heap, which shows what others have left.
assert(collectgarbage == nil and not pcall(function() return collectgarbage("count") end))
