-- expect: limit cpu
-- Passes control between two functions in tail position, a loop without a loop or a growing stack.
local f, g
function f() return g() end
function g() return f() end
f()
