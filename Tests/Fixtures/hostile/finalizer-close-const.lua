-- expect: error; says "attempt to assign to const"
-- Assigns to a variable to be closed, which would leave the old value open.
local a <close> = nil
a = 1
