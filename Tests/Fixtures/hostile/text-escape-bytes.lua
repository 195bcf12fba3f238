-- expect: error
-- Puts control bytes of a terminal between words.
local x = 1 [2J y = 2
