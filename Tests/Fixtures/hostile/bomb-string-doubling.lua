-- expect: limit memory
-- Doubles a text in every turn, which fills any memory within 40 turns.
local s = "x"
while true do s = s .. s end
