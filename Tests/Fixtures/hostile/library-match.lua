-- expect: error; says "'match'"
-- Runs a pattern with many repetitions, which takes time without end in C.
return (("a"):rep(5000)):match((".-"):rep(8) .. "b")
