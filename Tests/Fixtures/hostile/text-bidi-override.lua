-- expect: ok
-- Turns the direction of text round in a comment, so that code looks like a comment and the other way round.
-- ‮ dne ‬
assert(true)
