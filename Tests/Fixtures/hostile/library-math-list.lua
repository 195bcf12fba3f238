-- expect: ok
-- Lists the math library; random numbers must not come back under any name.
local names = {}
for name in pairs(math) do names[#names + 1] = name end
assert(table.concat(names, " ") == "abs acos asin atan ceil cos deg exp floor fmod huge log max maxinteger min mininteger modf pi rad sin "
  .. "sqrt tan tointeger type ult", table.concat(names, " "))
