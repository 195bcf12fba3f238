-- expect: limit cpu
-- Tail-calls a function with variable arguments, for which Lua sets hooks up differently.
local function f(...) return f(...) end
f(1, 2, 3)
