-- expect: error; says "stack overflow"
-- Alternates sort and pcall, which count their depth in different ways.
local function f(depth)
  local fine, why = pcall(table.sort, { 2, 1 }, function() f(depth + 1) end)
  if not fine then error(why, 0) end
end
f(0)
