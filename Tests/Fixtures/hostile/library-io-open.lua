-- expect: error; says "'io'"
-- Reads the list of users of the machine.
return io.open("/etc/passwd"):read("a")
