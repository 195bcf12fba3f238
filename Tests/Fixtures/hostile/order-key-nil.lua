-- expect: error; says "nil"
-- Uses nil as a key.
local t = {}
t[nil] = 1
