-- expect: any
-- Recurses without end; whether the stack or the memory ends first depends on the sizes of both.
local function f() return 1 + f() end
f()
