-- expect: limit cpu
-- Calls short C functions for ever, so little time passes in Lua instructions.
while true do select("#", math.abs(-1), type(1)) end
