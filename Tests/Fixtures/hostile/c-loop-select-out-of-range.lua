-- expect: error; says "out of range"
-- Selects from before the first argument.
return select(math.mininteger, 1, 2)
