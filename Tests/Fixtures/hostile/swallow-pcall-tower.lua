-- expect: limit cpu
-- Loops again at every level of a tower of pcall, so that each level catches one stop.
local function level(n)
  if n > 0 then pcall(level, n - 1) end
  while true do end
end
level(100)
