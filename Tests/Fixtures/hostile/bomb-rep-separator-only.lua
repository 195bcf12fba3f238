-- expect: error; says "string.rep"
-- Repeats an empty text with a separator, which is not empty at all.
return (""):rep(1 << 50, "x")
