-- expect: ok
-- Runs after the file that replaced everything, and must notice nothing.
assert(marker == nil and tostring(1) == "1" and string.upper("x") == "X" and ("x"):upper() == "X")
assert(math.abs(-1) == 1 and table.concat({ 1, 2 }, " ") == "1 2" and utf8.char(233) == "é" and pcall(error) == false)
