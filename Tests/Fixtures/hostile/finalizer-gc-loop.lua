-- expect: error; says "'setmetatable'"
-- Loops in a finalizer, where Lua turns hooks off and nothing can stop it.
setmetatable({}, { __gc = function() while true do end end })
