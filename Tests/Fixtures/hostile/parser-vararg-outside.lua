-- expect: error; says "outside a vararg function"
-- Uses variable arguments in a function that has none.
local function f() return ... end
