-- expect: error; says "index a number"
-- Uses a number as the environment.
local _ENV = 42
return x
