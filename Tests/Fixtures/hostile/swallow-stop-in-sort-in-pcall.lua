-- expect: limit cpu
-- Runs the loop in a comparator below a pcall below a comparator, with C frames between all of them.
local function loop() while true do end end

table.sort({ 1, 2 }, function()
  pcall(table.sort, { 1, 2 }, function() pcall(loop) return false end)
  return false
end)
