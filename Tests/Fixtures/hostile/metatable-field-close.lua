-- expect: ok
-- Stores __close in a plain table that goes out of scope.
local t = { __close = function() while true do end end }
do local x = t end
