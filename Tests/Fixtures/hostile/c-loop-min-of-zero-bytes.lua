-- expect: limit
-- Asks for the smallest of a hundred texts of zero bytes, which are the slowest to compare.
local s, t = ("\0"):rep(1 << 20), {}
s = s .. s .. s
for i = 1, 100 do t[i] = s end
while true do math.min(table.unpack(t)) end
