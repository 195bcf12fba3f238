-- expect: error; says "concatenate"
-- Joins a table to a text.
return "x" .. {}
