-- expect: error; says "expected"
-- Goes on after a return.
return 1
local x = 2
