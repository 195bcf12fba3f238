-- expect: ok
-- Ends in a comment without a line end.
assert(true) -- the end