-- expect: error
-- Makes the environment a variable to be closed.
local _ENV <close> = {}
return x
