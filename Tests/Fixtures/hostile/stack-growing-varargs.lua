-- expect: error; says "stack overflow"
-- Calls itself with one more argument each time, so that frames grow and every call copies them.
local function f(...) return 1 + f(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, ...) end
f()
