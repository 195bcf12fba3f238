-- expect: error; says "'warn'"
-- Switches warnings on and warns without end.
warn("@on")
while true do warn("x") end
