-- expect: error; says "out of range"
-- Asks for a table with fewer than no elements, which wraps round to a huge size.
table.create(-1)
