-- expect: error; says "compare"
-- Stores __lt in a plain table and compares it.
return { __lt = function() while true do end end } < {}
