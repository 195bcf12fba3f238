-- expect: ok
-- Sorts with a comparator that contradicts itself, twice, and expects the same result.
local function sorted()
  local t = {}
  for i = 1, 500 do t[i] = i * 7919 % 503 end
  table.sort(t, function(a, b) return (a * 31 + b * 17) % 7 < 3 end)
  return table.concat(t, " ")
end
assert(sorted() == sorted())
