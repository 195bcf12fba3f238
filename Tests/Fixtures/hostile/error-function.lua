-- expect: error; says "function"
-- Raises a function.
error(function() while true do end end)
