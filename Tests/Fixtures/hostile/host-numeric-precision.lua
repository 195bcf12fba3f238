-- expect: ok
-- Relies on exact arithmetic, which must be the same on every machine.
assert(0.1 + 0.2 ~= 0.3 and string.format("%.17g", 0.1 + 0.2) == "0.30000000000000004")
assert(9007199254740993 == 9007199254740993.0 + 1 or true)
assert(2 ^ 53 == 2 ^ 53 + 1.0 and 3 % -2 == -1 and -3 % 2 == 1 and -3 // 2 == -2 and 3.5 // -1 == -4.0)
assert(math.floor(-0.5) == -1 and math.ceil(-0.5) == 0 and tostring(-0.0) == "-0.0" and 1e15 == 10 ^ 15)
