-- expect: ok
-- Writes integers around the ends of 64 bits.
assert(9223372036854775807 == math.maxinteger and math.type(9223372036854775808) == "float")
assert(0x8000000000000000 == math.mininteger and 0xffffffffffffffff == -1 and 0x1ffffffffffffffff == -1)
assert(-9223372036854775808 == math.mininteger and math.type(-9223372036854775808) == "float")
