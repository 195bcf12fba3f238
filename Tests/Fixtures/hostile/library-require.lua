-- expect: error; says "'require'"
-- Asks for a library by name.
require("io").write("hello")
