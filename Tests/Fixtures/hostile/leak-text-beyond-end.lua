-- expect: ok
-- Reads bytes before the start and beyond the end of texts.
local s = "abc"
assert(s:byte(0) == nil and s:byte(4) == nil and s:byte(-4) == nil and s:byte(math.maxinteger) == nil)
assert(s:sub(4) == "" and s:sub(-100, -50) == "" and s:sub(math.mininteger, math.maxinteger) == "abc")
assert(s:sub(math.maxinteger) == "" and s:sub(2, math.mininteger) == "" and s:byte(math.mininteger) == nil)
