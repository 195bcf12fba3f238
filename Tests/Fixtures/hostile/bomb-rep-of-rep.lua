-- expect: error; says "string.rep"
-- Repeats a large text, so that neither number alone is large.
return (("x"):rep(1000000)):rep(1000000)
