-- expect: ok
-- Sorts equal elements, whose order depends on the pivot in an ordinary engine.
local t = {}
for i = 1, 1000 do t[i] = { key = i % 10, at = i } end
table.sort(t, function(a, b) return a.key < b.key end)
for i = 2, 1000 do
  local a, b = t[i - 1], t[i]
  assert(a.key < b.key or a.key == b.key and a.at < b.at)
end
