-- expect: error; says "out of range"
-- Asks for a table with room for as many fields as there are integers.
table.create(0, math.maxinteger)
