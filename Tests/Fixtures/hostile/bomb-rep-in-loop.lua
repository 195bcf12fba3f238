-- expect: limit
-- Makes large texts for ever and drops them.
while true do local s = ("x"):rep(1 << 20) end
