-- expect: error; says "bitwise"
-- Combines numerals of nearly 2 MiB bit by bit; were they read as numbers, each instruction would read megabytes.
local s, x = ("0"):rep(1 << 20), 0
s = s .. s:sub(1, 900000) .. "1"
while true do x = s | s end
