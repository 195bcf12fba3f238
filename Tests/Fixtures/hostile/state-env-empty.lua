-- expect: error; says "'type'"
-- Replaces the environment by an empty table, so that nothing is there any more.
local _ENV = {}
x = 1
type(x)
