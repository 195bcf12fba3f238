-- expect: error
-- Raises an error at a level far beyond the stack.
error("x", 1 << 60)
