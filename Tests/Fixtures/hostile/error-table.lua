-- expect: error; says "table"
-- Raises a table; a message with its address would differ from run to run.
error({ "secret" })
