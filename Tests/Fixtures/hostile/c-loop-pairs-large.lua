-- expect: limit
-- Opens pairs on a large table again and again and leaves after the first key.
local t = {}
for i = 1, 30000 do t["k" .. i] = i end
while true do
  for k in pairs(t) do break end
end
