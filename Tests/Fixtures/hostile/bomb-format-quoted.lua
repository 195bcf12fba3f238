-- expect: limit memory
-- Writes control bytes as quoted text, each of which takes four bytes, and quotes the result again.
local s = ("\0"):rep(1 << 18)
while true do s = string.format("%q", s) end
