-- expect: error
-- Raises an error with no value at all.
error()
