-- expect: limit
-- Asks for the smallest of 150 texts of zero bytes, which are the slowest to compare.
local s, t = ("\0"):rep(1 << 20), {}
s = s .. s:sub(1, 900000)
for i = 1, 150 do t[i] = s end
while true do math.min(table.unpack(t)) end
