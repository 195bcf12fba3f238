-- expect: error; says "'print'"
-- Writes into the output of the program, where another program reads JSON.
print("{}")
