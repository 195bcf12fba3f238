-- expect: error; says "'os'"
-- Ends the whole program with the code for success.
os.exit(true, true)
