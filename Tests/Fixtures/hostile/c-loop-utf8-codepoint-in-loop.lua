-- expect: limit
-- Puts 500,000 code points on the stack in every turn.
local s = ("é"):rep(500000)
while true do select("#", utf8.codepoint(s, 1, -1)) end
