-- expect: limit cpu
-- Gives pcall itself to sort, so that no Lua code stands between the two C functions.
local function loop() while true do end end
table.sort({ loop, loop, loop }, pcall)
