-- expect: error; says "'io'"
-- Starts a shell and reads what it prints.
return io.popen("id"):read("a")
