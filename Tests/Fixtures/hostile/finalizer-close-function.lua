-- expect: error; says "non-closable"
-- Marks a function as to be closed.
local x <close> = function() while true do end end
