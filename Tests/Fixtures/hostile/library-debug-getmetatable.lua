-- expect: error; says "'debug'"
-- Gives every number a metatable, past what setmetatable allows.
debug.setmetatable(0, { __index = function() while true do end end })
