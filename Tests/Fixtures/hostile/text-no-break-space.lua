-- expect: error
-- Separates words by a space that is not a space to Lua.
local x = 1
