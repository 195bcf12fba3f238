-- expect: limit cpu
-- Catches the stop inside an iterator and returns another value.
local function loop() while true do end end

for _ in function()
  pcall(loop)
  return 1
end do end
