-- expect: error; says "boolean"
-- Raises false, which looks like success to careless code.
error(false)
