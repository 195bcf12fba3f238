-- expect: limit
-- Lets the table grow from inside the comparator until memory ends.
local t = {}
for i = 1, 1000 do t[i] = -i end
while true do
  table.sort(t, function(a, b)
    t[#t + 1] = a
    return a < b
  end)
end
