-- expect: error
-- Adds to the message at every level of a rescue, so that it grows with the depth.
local function f(n)
  if n == 0 then error(("x"):rep(1000)) end
  local fine, why = pcall(f, n - 1)
  if not fine then error(why .. why:sub(1, 1000)) end
end
f(150)
