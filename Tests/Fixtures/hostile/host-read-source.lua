-- expect: error; says "'io'"
-- Reads its own source.
return io.open("host-read-source.lua"):read("a")
