-- expect: error; says "out of bounds"
-- Inserts far before the first element.
table.insert({ 1, 2, 3 }, math.mininteger, "x")
