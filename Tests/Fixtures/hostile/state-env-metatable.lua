-- expect: error; says "'setmetatable'"
-- Gives the environment a metatable, so that every missing name calls a function.
setmetatable(_ENV, { __index = function(_, k) return k end })
