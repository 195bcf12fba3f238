-- expect: error
-- Makes the environment a constant number and writes to a global.
local _ENV <const> = 1
x = 2
