-- expect: ok
-- Lists the string library; a function that nobody looked at may run without end in C.
local names = {}
for name in pairs(string) do names[#names + 1] = name end
assert(table.concat(names, " ") == "byte char find format len lower rep reverse sub upper", table.concat(names, " "))
