-- expect: ok
-- Stores __newindex in a plain table; writing must not call it.
local t = { __newindex = function() while true do end end }
t.x = 1
assert(t.x == 1)
