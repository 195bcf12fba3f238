-- expect: limit
-- Puts 200,000 code points on the stack in every turn.
local s = ("é"):rep(200000)
while true do select("#", utf8.codepoint(s, 1, -1)) end
