-- expect: limit cpu
-- Catches the stop a hundred times in a row, each time with the budget that is left.
local function loop() while true do end end
for _ = 1, 100 do pcall(loop) end
