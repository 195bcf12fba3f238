-- expect: error; says "'io'"
-- Floods the standard error.
while true do io.stderr:write("x") end
