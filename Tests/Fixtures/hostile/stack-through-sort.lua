-- expect: error; says "stack overflow"
-- Recurses through comparators, so that C and Lua frames alternate.
local function f() table.sort({ 2, 1 }, f) end
f()
