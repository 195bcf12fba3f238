-- expect: limit cpu
-- Asks for the length of a large text for ever, which must not cost more than one instruction.
local s = ("x"):rep(1 << 20)
while true do local n = #s + s:len() end
