-- expect: error; says "stack overflow"
-- Takes a long list of arguments apart by recursion, the usual way that costs the square of its length.
local function sum(first, ...)
  if select("#", ...) == 0 then return first end
  return first + sum(...)
end
local t = {}
for i = 1, 2000 do t[i] = i end
return sum(table.unpack(t)) .. sum(table.unpack(t, 1, 900))
