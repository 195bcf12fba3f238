-- expect: limit
-- Reads a number behind a mebibyte of spaces.
local s = (" "):rep(1 << 20) .. "1"
while true do tonumber(s) end
