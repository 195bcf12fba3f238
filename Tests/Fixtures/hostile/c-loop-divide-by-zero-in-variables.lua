-- expect: limit
-- Divides by zero in variables and constants under pcall, for ever.
local zero = 0
while true do
  pcall(function() return 1 // zero end)
  pcall(function() return zero % zero end)
end
