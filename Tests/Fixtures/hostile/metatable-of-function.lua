-- expect: error; says "index a function"
-- Sets a field of a function, as if functions had a metatable.
local f = function() end
f.x = 1
