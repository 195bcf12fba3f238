-- expect: error; says "expected"
-- Opens a parenthesis on one line and never closes it.
return (1 +
2
