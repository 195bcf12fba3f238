-- expect: error
-- Uses a reserved word as a name.
local end = 1
