-- expect: ok
-- Writes the largest float with as many digits as format allows, the longest number there is.
assert(#string.format("%99.99f", -1e308) == 410)
