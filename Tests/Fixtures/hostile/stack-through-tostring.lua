-- expect: ok
-- Recurses through __tostring from tostring, which calls back from C; here it is a plain field.
local t = {}
t.__tostring = function() return tostring(t) end
assert(tostring(t) == "table")
