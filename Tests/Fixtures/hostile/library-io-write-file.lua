-- expect: error; says "'io'"
-- Writes a file where the program stands.
io.open("owned.txt", "w"):write("owned"):close()
