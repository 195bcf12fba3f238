-- expect: error; says "'require'"
-- Asks for a network.
require("socket").connect("127.0.0.1", 80)
