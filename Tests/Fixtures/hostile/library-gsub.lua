-- expect: error; says "'gsub'"
-- Runs a pattern that goes back over its text for hours, in C.
return (("a"):rep(5000)):gsub((".-"):rep(8) .. "b", "")
