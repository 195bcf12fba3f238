-- expect: limit
-- Overflows the Lua stack under pcall for ever; each time the stack grows to its limit and shrinks again.
local function f() return 1 + f() end
while true do pcall(f) end
