-- expect: error; says ":6:"
-- Ends lines in CR LF, each of which must count as one.
local s = [[a
b]]
assert(s == "a\nb")
error("here")
