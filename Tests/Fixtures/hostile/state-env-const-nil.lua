-- expect: error
-- Makes the environment a constant nil.
local _ENV <const> = nil
return x
