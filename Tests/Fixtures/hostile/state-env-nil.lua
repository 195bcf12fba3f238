-- expect: error; says "index a nil"
-- Replaces the environment by nil.
local _ENV = nil
x = 1
