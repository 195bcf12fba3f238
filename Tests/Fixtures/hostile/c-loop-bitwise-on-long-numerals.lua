-- expect: limit
-- Combines numerals of 3 MiB bit by bit, each of which has to be read first.
local s, x = ("0"):rep(1 << 20), 0
s = s .. s .. s .. "1"
while true do x = s | s x = s | s x = s | s x = s | s x = s | s x = s | s x = s | s x = s | s x = s | s x = s | s x = s | s x = s | s x = s | s x = s | s x = s | s x = s | s x = s | s x = s | s x = s | s x = s | s end
