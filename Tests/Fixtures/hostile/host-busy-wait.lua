-- expect: limit cpu
-- Waits by counting, to hold the program up a little at a time.
local function wait(n) for i = 1, n do end end
while true do wait(1000) end
