-- expect: any
-- Makes the environment a constant text that the compiler may fold away.
local _ENV <const> = "x"
return upper, y
