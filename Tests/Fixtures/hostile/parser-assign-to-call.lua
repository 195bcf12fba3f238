-- expect: error; says "syntax error"
-- Assigns to the result of a call.
type(1) = 2
