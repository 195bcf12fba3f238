-- expect: ok
-- Leaves loops with break, goto and return past variables to be closed, which some 5.4 versions compile wrongly.
local function f(n)
  for i = 1, 10 do
    local x <close> = nil
    if i == n then return i end
    while true do
      local y <close> = false
      break
    end
  end
  return 0
end
assert(f(5) == 5 and f(11) == 0)
