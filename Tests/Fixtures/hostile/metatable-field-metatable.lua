-- expect: ok
-- Stores __metatable in a plain table, which must stay an ordinary field.
local t = { __metatable = "locked" }
assert(tostring(t) == "table" and t.__metatable == "locked")
