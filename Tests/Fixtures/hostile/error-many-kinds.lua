-- expect: limit
-- Raises every kind of value in turn, for ever.
local kinds = { 1, 1.5, "x", true, false, {}, error, ("x"):rep(100) }
while true do
  for i = 1, #kinds do pcall(error, kinds[i]) end
  pcall(error, nil)
end
