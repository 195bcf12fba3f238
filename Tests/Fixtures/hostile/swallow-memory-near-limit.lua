-- expect: limit
-- Stays just below the memory limit, where every allocation costs a collection of everything.
local keep = {}
pcall(function()
  while true do keep[#keep + 1] = ("x"):rep(1000) .. #keep end
end)
while true do
  local t = {}
  for i = 1, 100 do t[i] = { i } end
end
