-- expect: error; says "'print'"
-- Prints without end, which fills the disk of whoever keeps the output.
while true do print(("x"):rep(1000)) end
