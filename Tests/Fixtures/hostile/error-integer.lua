-- expect: error; says "42"
-- Raises a number, which must not be taken for an exit code.
error(42)
