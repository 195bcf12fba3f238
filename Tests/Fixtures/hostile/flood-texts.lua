-- expect: limit
-- Makes texts of every length and drops them.
local i = 0
while true do
  i = i + 1
  local s = ("x"):rep(i % 100000)
end
