-- expect: error; says "no visible label"
-- Jumps out of a function.
::out::
local function f() goto out end
f()
