-- expect: ok
-- Counts in a variable that two functions share; each must see what the other wrote.
local function make()
  local n = 0
  return function() n = n + 1 return n end, function() return n end
end
local up, get = make()
for _ = 1, 1000 do up() end
local up2, get2 = make()
assert(get() == 1000 and get2() == 0)
