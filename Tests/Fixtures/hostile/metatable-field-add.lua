-- expect: error; says "arithmetic"
-- Stores __add in a plain table and adds to the table.
return { __add = function() while true do end end } + 1
