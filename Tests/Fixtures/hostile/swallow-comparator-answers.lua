-- expect: limit cpu
-- Catches the stop in a comparator and answers as if nothing had happened, so that sort goes on.
local function loop() while true do end end

table.sort({ 3, 1, 2 }, function(a, b)
  pcall(loop)
  return a < b
end)
