-- expect: limit
-- Searches a large text again from every position.
local s = ("ab"):rep(1 << 19)
for i = 1, 1 << 60 do s:find("zz", i % 1000, true) end
