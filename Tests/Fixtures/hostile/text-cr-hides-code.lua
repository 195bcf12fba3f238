-- expect: error; says "reached"
-- Ends a comment with CR, behind which code runs that an editor shows as part of the comment.
-- a harmless commenterror("reached")
