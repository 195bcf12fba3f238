-- expect: limit
-- Asks for the first key again and again, a loop that spends most of its time in C.
local t = { 1 }
while true do next(t) end
