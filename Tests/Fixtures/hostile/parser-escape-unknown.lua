-- expect: error; says "invalid escape"
-- Uses an escape that does not exist.
return "\q"
