-- expect: ok
-- Selects far beyond the last argument.
assert(select("#", select(math.maxinteger, 1, 2)) == 0)
