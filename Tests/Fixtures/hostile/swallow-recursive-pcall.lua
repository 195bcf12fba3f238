-- expect: limit
-- Calls itself twice under pcall; each overflow of the C stack is caught and the other branch goes on.
local function f() pcall(f) pcall(f) end
f()
