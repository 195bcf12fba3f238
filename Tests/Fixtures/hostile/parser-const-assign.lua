-- expect: error; says "attempt to assign to const"
-- Assigns to a constant from an inner function.
local x <const> = 1
local function f() x = 2 end
