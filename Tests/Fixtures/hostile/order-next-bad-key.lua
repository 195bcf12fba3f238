-- expect: error; says "order"
-- Asks for the key after a table.
next({}, {})
