-- expect: limit cpu
-- Keeps the original pcall in locals and tables and hides the global one, then catches as before.
local function loop() while true do end end

local keep = { pcall }
pcall = nil
while true do keep[1](loop) end
