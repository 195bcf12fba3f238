-- expect: error; says "'debug'"
-- Reads and changes variables of functions that it only was given.
debug.setupvalue(pairs, 1, nil)
