-- expect: limit cpu
-- Stacks pcall on pcall, so that an error that one of them raises again is caught by the next.
local function loop() while true do end end
while true do pcall(pcall, pcall, pcall, loop) end
