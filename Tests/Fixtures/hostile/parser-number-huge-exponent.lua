-- expect: ok
-- Writes exponents that do not fit into an int.
assert(1e99999999999999999999 == 1 / 0 and 1e-99999999999999999999 == 0.0 and 0x1p99999 == 1 / 0)
