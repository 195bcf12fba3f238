-- expect: ok
-- Reads local variables in registers that another function has just used.
local function write() local a, b, c, d, e = "s", "e", "c", "r", "t" return a .. b .. c .. d .. e end
local function read() local a, b, c, d, e return a == nil and b == nil and c == nil and d == nil and e == nil end
for _ = 1, 100 do
  write()
  assert(read())
end
