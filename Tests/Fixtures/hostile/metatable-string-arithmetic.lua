-- expect: ok
-- Uses texts as numbers, which goes through the metatable of texts, the only one there is.
assert("10" + 1 == 11 and "0x10" * 2 == 32 and -"2" == -2 and "3" // "2" == 1 and "2" ^ 2 == 4.0)
assert(not pcall(function() return "x" + 1 end))
assert(not pcall(function() return "1" + {} end))
