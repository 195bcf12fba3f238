-- expect: ok
-- Unpacks ranges at both ends of the integers, where the counter overflows.
local t = { [math.maxinteger] = "a", [math.mininteger] = "b" }
assert(table.unpack(t, math.maxinteger, math.maxinteger) == "a" and table.unpack(t, math.mininteger, math.mininteger) == "b")
assert(select("#", table.unpack(t, math.maxinteger, math.mininteger)) == 0)
