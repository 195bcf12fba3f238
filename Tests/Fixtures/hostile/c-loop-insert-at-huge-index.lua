-- expect: error; says "out of bounds"
-- Inserts at the largest integer, which would move elements for ever.
table.insert({}, math.maxinteger, "x")
