-- expect: error; says "1e+300"
-- Raises a large float.
error(1e300)
