-- expect: error; says "number expected"
-- Raises an error at a level that is a table.
error("x", {})
