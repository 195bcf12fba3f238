-- expect: ok
-- Joins ranges at both ends of the integers, where the counter overflows.
local t = { [math.maxinteger] = "a", [math.maxinteger - 1] = "b", [math.mininteger] = "c" }
assert(table.concat(t, "", math.maxinteger - 1, math.maxinteger) == "ba")
assert(table.concat(t, "", math.mininteger, math.mininteger) == "c" and table.concat(t, "", 1, math.mininteger) == "")
