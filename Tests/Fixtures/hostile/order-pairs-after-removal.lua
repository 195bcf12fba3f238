-- expect: ok
-- Removes keys before and during the loop.
local t, seen = {}, {}
for i = 1, 100 do t["k" .. i] = i end
for i = 1, 100, 2 do t["k" .. i] = nil end
for k in pairs(t) do
  seen[#seen + 1] = k
  t["k98"], t["k" .. #seen] = nil, nil
end
for i = 2, #seen do assert(seen[i - 1] < seen[i]) end
