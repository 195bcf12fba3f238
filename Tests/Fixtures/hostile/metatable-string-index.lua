-- expect: ok
-- Looks through a text for its metatable or for the table of its methods.
local s = "text"
assert(s.__index == nil and s.__metatable == nil and s.__name == nil and s.x == nil and s[1] == nil)
