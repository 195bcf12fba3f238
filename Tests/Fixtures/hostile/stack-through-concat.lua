-- expect: error; says "'setmetatable'"
-- Recurses through __concat, called from the middle of an instruction.
local m = {}
m.__concat = function(a, b) return a .. b end
return setmetatable({}, m) .. setmetatable({}, m)
