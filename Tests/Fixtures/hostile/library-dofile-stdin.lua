-- expect: error; says "'dofile'"
-- Runs what comes in on the standard input, or waits for it for ever.
dofile()
