-- expect: error; says "call a table"
-- Stores __call in a plain table and calls the table.
local t = { __call = function() while true do end end }
t()
