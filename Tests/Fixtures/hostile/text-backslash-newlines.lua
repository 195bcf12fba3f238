-- expect: ok
-- Continues texts over lines by backslashes, with every kind of line end.
local s = "a\
b\
c\d"
assert(s == "a\nb\nc\nd")
