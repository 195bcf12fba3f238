-- expect: ok
-- Stores __eq in plain tables and compares them.
local f = function() while true do end end
assert(({ __eq = f }) ~= { __eq = f })
