-- expect: error; says "concatenate"
-- Stores __concat in a plain table and joins the table.
return { __concat = function() while true do end end } .. "x"
