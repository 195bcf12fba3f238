-- expect: error; says "unknown attribute"
-- Uses an attribute that does not exist.
local x <volatile> = 1
