-- expect: ok
-- Lists the utf8 library; a function that nobody looked at may run without end in C.
local names = {}
for name in pairs(utf8) do names[#names + 1] = name end
assert(table.concat(names, " ") == "char charpattern codepoint codes len offset", table.concat(names, " "))
