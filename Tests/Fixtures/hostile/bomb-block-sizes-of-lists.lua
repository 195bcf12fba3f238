-- expect: any
-- Does the same with lists of growing length; the process must not become much larger than the limit.
local room = 28 << 20
for n = 16, 5, -1 do
  local keep = table.create(100000)
  for i = 1, room // (16 * n + 72) do keep[i] = table.create(n) end
end
