-- expect: error; says "xpcall"
-- Recurses in an error handler for a stack overflow, where only a small reserve of stack is left.
local function f() return 1 + f() end
xpcall(f, function() return f() end)
