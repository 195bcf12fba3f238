-- expect: ok
-- Lists the table library; a function that nobody looked at may run without end in C.
local names = {}
for name in pairs(table) do names[#names + 1] = name end
assert(table.concat(names, " ") == "concat create insert pack remove sort unpack", table.concat(names, " "))
