-- expect: limit cpu
-- Repeats for ever with a new local each time, so no call or allocation ever gives the host a chance.
repeat local x = 1 until false
