-- expect: error; says "arithmetic"
-- Stores __unm in a plain table and negates the table.
return -{ __unm = function() while true do end end }
