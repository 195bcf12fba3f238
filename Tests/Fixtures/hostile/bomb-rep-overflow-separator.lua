-- expect: error; says "string.rep"
-- Chooses text, separator and count so that the sum of their sizes wraps round.
return ("x"):rep(1 << 62, "yyy")
