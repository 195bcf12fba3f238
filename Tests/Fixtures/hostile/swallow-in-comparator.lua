-- expect: limit cpu
-- Catches the stop inside a comparator that sort calls from C.
local function loop() while true do end end

table.sort({ 3, 1, 2 }, function()
  while true do pcall(loop) end
end)
