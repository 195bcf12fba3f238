-- expect: error
-- Raises an error at a level below zero.
error("x", -1 << 31)
