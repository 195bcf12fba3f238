-- expect: limit
-- Raises large messages under pcall without end.
while true do pcall(error, ("x"):rep(100000)) end
