-- expect: ok
-- Lists every global there is; one too many is a way out that no other test may know.
local names = {}
for name in pairs(_ENV) do names[#names + 1] = name end
assert(table.concat(names, " ") == "assert error ipairs math next pairs pcall select string table tonumber "
  .. "tostring type utf8", table.concat(names, " "))
