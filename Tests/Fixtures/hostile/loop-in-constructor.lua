-- expect: limit cpu
-- Loops inside the value of a table field, in the middle of an expression.
return { x = (function() while true do end end)() }
