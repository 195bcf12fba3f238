-- expect: ok
-- Compares texts, which in an ordinary engine follows the locale of the machine.
local t = { "é", "z", "Z", "a", "A", "_", "10", "9", "a\0b", "a\0", "" }
table.sort(t)
assert(table.concat(t, ",") == ",10,9,A,Z,_,a,a\0,a\0b,z,é")
assert("Z" < "a" and "a" < "é" and "a" < "a\0" and not ("a\0b" < "a\0a"))
