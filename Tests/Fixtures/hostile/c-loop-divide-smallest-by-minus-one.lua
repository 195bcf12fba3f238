-- expect: ok
-- Divides the smallest integer by -1, which traps in the processor where it is not handled.
assert(math.mininteger // -1 == math.mininteger and math.mininteger % -1 == 0 and math.fmod(math.mininteger, -1) == 0)
