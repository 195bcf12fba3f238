-- expect: any
-- Makes the environment a constant, which some 5.4 versions compile into code that reads outside of the stack.
local _ENV <const> = {}
local function f() return x end
return f(), x
