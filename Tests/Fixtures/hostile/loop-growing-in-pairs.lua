-- expect: ok
-- Adds keys while pairs goes over the table, which in an ordinary engine is undefined and may never end.
local t, turns = { 1 }, 0
for k in pairs(t) do
  turns = turns + 1
  t[k + 1] = true
  t["key" .. k] = true
end
assert(turns == 1)
