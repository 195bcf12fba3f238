-- expect: error; says "'setmetatable'"
-- Chains a metatable to itself, so that looking a field up goes round for ever.
local t = {}
setmetatable(t, t).__index = t
return t.x
