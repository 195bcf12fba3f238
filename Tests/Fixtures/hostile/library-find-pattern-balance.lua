-- expect: error; says "plain"
-- Uses the patterns for balanced and frontier matches, which read past the end in some versions.
return ("x"):find("%f[\0]%bxy")
