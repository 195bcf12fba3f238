-- expect: ok
-- Calls mathematical functions with the ends of integers and floats.
local i, m, h = math.mininteger, math.maxinteger, math.huge
assert(math.abs(i) == i and -i == i and i // -1 == i and i % -1 == 0 and math.fmod(i, -1) == 0 and m + 1 == i)
assert(math.floor(h) == h and math.ceil(-h) == -h and math.tointeger(2 ^ 63) == nil and math.tointeger(-2 ^ 63) == i)
assert(m * 2 == -2 and i * i == 0 and math.ult(m, i) and math.max(i, -h) == i and math.min(m, h) == m)
assert(1 << 63 == i and 1 << 64 == 0 and 1 << m == 0 and 1 >> i == 0 and -1 >> 63 == 1 and 1 << -1 == 0)
assert(math.fmod(5, h) == 5.0 and 5 % h == 5.0 and -5 % h == h and math.type(m + 0.0) == "float" and m + 0.0 == 2 ^ 63)
assert(m < m + 0.0 and not (m == m + 0.0) and i == i + 0.0 and math.sqrt(-1) ~= math.sqrt(-1))
