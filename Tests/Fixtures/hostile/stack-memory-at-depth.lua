-- expect: limit memory
-- Runs out of memory below 10,000 calls.
local function f(n)
  if n == 0 then
    local t = {}
    while true do t = { t, {}, {} } end
  end
  return 1 + f(n - 1)
end
f(10000)
