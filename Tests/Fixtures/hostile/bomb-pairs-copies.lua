-- expect: limit
-- Opens pairs on one large table again and again and keeps every iterator with its list of keys.
local t, keep = {}, {}
for i = 1, 30000 do t["k" .. i] = i end
while true do keep[#keep + 1] = (pairs(t)) end
