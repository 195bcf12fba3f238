-- expect: limit
-- Searches for a needle of half the size of the text, which fits except for its last byte.
local s = ("a"):rep(1 << 20)
local needle = ("a"):rep(1 << 19) .. "b"
while true do s:find(needle, 1, true) end
