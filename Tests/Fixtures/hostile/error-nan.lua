-- expect: error; says "nan"
-- Raises NaN.
error(0 / 0)
