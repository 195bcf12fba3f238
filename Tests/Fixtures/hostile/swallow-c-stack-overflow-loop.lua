-- expect: limit
-- Overflows the C stack through sort under pcall for ever.
local function f() table.sort({ 2, 1 }, f) end
while true do pcall(f) end
