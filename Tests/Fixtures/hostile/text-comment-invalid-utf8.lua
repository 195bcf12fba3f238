-- expect: ok
-- Holds bytes that are not UTF-8 in a comment.
-- ÿşÃ( í € €€
assert(true)
