-- expect: limit cpu
-- Calls itself in tail position, which uses no stack and so never ends by itself.
local function f() return f() end
f()
