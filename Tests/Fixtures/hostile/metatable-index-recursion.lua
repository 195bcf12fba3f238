-- expect: error; says "'setmetatable'"
-- Looks a field up from inside __index, which nests C calls until the stack ends.
local t
t = setmetatable({}, { __index = function(_, k) return t[k .. "x"] end })
return t.x
