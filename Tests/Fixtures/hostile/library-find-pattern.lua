-- expect: error; says "plain"
-- Runs a pattern through find, the one function for texts that cannot be taken away.
return (("a"):rep(5000)):find((".-"):rep(8) .. "b")
