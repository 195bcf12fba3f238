-- expect: error; says "'io'"
-- Takes the standard input away from the program, or waits for it for ever.
return io.read("a")
