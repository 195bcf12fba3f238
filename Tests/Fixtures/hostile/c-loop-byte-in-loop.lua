-- expect: limit
-- Puts 900,000 bytes on the stack in every turn.
local s = ("x"):rep(900000)
while true do select("#", s:byte(1, -1)) end
