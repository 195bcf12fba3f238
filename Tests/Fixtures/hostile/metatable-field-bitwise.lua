-- expect: error; says "bitwise"
-- Stores __band in a plain table and uses the table in a bitwise operation.
return { __band = function() while true do end end } & 1
