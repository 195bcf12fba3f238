-- expect: error
-- Raises every caught overflow again, so that the message is handled at each of many levels.
local function f() assert(pcall(f)) end
f()
