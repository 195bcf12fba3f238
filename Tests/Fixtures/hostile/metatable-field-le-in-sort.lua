-- expect: error; says "compare"
-- Stores __lt in a plain table and lets sort compare it from C.
table.sort({ { __lt = function() while true do end end }, {} })
