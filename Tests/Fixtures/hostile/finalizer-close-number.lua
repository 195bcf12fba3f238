-- expect: error; says "non-closable"
-- Marks a number as to be closed.
local x <close> = 42
