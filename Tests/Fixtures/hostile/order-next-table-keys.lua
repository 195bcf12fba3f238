-- expect: error; says "order"
-- Asks next for the order of tables.
next({ [{}] = 1 })
