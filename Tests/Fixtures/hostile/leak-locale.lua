-- expect: ok
-- Writes numbers and changes the case of letters, both of which follow the locale in an ordinary engine.
assert(string.format("%.2f", 1.5) == "1.50" and tostring(1.5) == "1.5" and tonumber("1.5") == 1.5)
assert(tonumber("1,5") == nil and ("é\xe9"):upper() == "é\xe9" and ("É"):lower() == "É" and ("i"):upper() == "I")
