-- expect: error
-- Hides a character without width in a name.
local x​y = 1
