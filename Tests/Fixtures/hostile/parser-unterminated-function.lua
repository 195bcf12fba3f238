-- expect: error; says "expected"
-- Ends in the middle of a list of parameters.
local function f(a, b,
