-- expect: error; says "string.rep"
-- Asks for a text of a tebibyte.
return ("x"):rep(1 << 40)
