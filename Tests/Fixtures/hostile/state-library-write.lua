-- expect: ok
-- Changes constants and functions of its own libraries.
math.pi, math.huge, math.maxinteger = 3, 1, 0
table.concat = nil
assert(math.pi == 3 and table.concat == nil)
for i = 1, 3 do assert(i < 4) end
