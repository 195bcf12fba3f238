-- expect: error; says "stack overflow"
-- Sorts inside a comparator 10,000 deep, which overflows the C stack where nobody counts.
local function sort(depth)
  table.sort({ 2, 1 }, function(a, b)
    if depth > 0 then sort(depth - 1) end
    return a < b
  end)
end
sort(10000)
