-- expect: error; says "index a function"
-- Uses a function as the environment.
local _ENV = function() end
return x
