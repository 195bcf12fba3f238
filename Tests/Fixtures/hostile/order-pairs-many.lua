-- expect: ok
-- Goes over 30,000 text keys and checks that each is greater than the last.
local t, last, n = {}, "", 0
for i = 1, 30000 do t["k" .. i * 7919 % 30011] = true end
for k in pairs(t) do
  assert(k > last)
  last, n = k, n + 1
end
assert(n == 30000)
