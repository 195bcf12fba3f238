-- expect: error; says "bottom"
-- Raises an error in a comparator a hundred sorts deep.
local function f(n)
  table.sort({ 2, 1 }, function()
    if n == 0 then error("bottom") end
    f(n - 1)
  end)
end
f(100)
