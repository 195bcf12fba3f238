-- expect: error; says "'setmetatable'"
-- Makes an object in __close that has a finalizer.
local x <close> = setmetatable({}, { __close = function() setmetatable({}, { __gc = function() end }) end })
