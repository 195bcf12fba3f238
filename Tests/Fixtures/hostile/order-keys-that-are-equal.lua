-- expect: ok
-- Writes the same key in several ways: as integer, as float, as negative zero.
local t = {}
t[1] = "a" t[1.0] = "b" t[0] = "c" t[-0.0] = "d" t[2 ^ 53] = "e"
local n = 0
for k in pairs(t) do n = n + 1 assert(math.type(k) == "integer") end
assert(n == 3 and t[1] == "b" and t[0] == "d" and t[1 << 53] == "e")
