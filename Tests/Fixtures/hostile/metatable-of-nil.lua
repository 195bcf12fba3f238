-- expect: error; says "index a nil"
-- Reads a field of nil, as if nil had a metatable.
local n
return n.x
