-- expect: limit
-- Tries to find out by pcall how much memory there is, one step at a time.
local size = 1
while true do
  local fine = pcall(function() return ("x"):rep(1 << 20) .. ("y"):rep(size) end)
  if not fine then break end
  size = size * 2 % (1 << 20) + 1
end
error("a limit was visible to the file")
