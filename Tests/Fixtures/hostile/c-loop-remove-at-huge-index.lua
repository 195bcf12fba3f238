-- expect: error; says "out of bounds"
-- Removes at the largest integer.
table.remove({ 1, 2 }, math.maxinteger)
