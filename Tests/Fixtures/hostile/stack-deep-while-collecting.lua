-- expect: limit
-- Allocates at every level of a deep recursion, so that the collector walks a huge stack again and again.
local function f(n)
  local t = { n, { n } }
  return 1 + f(n + 1) + t[1]
end
while true do pcall(f, 1) end
