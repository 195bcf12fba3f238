-- expect: ok
-- Stores __tostring in a plain table; turning it into text must not call it.
local t = { __tostring = function() while true do end end }
assert(tostring(t) == "table" and string.format("%s", t) == "table")
