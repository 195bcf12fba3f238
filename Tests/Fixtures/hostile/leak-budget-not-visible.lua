-- expect: limit cpu
-- Tries to see by the stop how much budget was left, which depends on what ran before.
local n = 0
pcall(function() while true do n = n + 1 end end)
return n
