-- expect: error
-- Raises one letter with a hundred thousand accents, which is a single character to many programs.
error("a" .. ("\u{301}"):rep(100000))
