-- expect: limit
-- Sets the environment to nil and goes on with what it kept in local variables.
local pcall = pcall
_ENV = nil
while true do pcall(function() return x end) end
