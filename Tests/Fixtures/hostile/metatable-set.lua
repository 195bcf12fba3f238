-- expect: error; says "'setmetatable'"
-- Gives a table a metatable whose __index never returns.
return setmetatable({}, { __index = function() while true do end end }).x
