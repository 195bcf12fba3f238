-- expect: error; says "table"
-- Raises a table and expects no address in what the host says about it.
error({})
