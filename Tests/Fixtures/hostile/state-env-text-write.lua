-- expect: error; says "index a string"
-- Writes a global where the environment is a text.
local _ENV = "text"
x = 1
