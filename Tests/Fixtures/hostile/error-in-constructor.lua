-- expect: error; says "inside"
-- Raises an error in the middle of a table constructor.
return { 1, 2, (function() error("inside") end)(), 4 }
