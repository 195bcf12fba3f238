-- expect: ok
-- Lets two functions share one environment variable and changes it from one of them.
local assert, real = assert, _ENV
local function swap(e) _ENV = e end
local function get() return x end
swap({ x = 1 })
assert(get() == 1)
swap(real)
assert(x == nil)
