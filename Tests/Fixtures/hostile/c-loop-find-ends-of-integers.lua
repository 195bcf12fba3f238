-- expect: ok
-- Searches from the ends of the integers and for nothing at the ends of a text.
local s = "abc"
assert(s:find("b", math.mininteger, true) == 2 and s:find("b", math.maxinteger, true) == nil)
assert(s:find("", 4, true) == 4 and s:find("", 5, true) == nil and s:find("", -100, true) == 1 and s:find("c", 0) == 3)
