-- expect: ok
-- Stores __index in a plain table; it must not work as if the table were its own metatable.
local t = { __index = function() while true do end end }
assert(t.x == nil)
