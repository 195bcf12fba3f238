-- expect: ok
-- Goes over 50,000 text keys and checks that each is greater than the last.
local t, last, n = {}, "", 0
for i = 1, 50000 do t["k" .. i * 7919 % 50021] = true end
for k in pairs(t) do
  assert(k > last)
  last, n = k, n + 1
end
assert(n == 50000)
