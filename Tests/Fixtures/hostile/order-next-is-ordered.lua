-- expect: ok
-- Goes over keys with next instead of pairs.
local t, keys = { c = 1, a = 2, b = 3, [2] = 4, [1] = 5 }, {}
local k = next(t)
while k ~= nil do
  keys[#keys + 1] = k
  k = next(t, k)
end
assert(table.concat(keys, " ") == "1 2 a b c")
