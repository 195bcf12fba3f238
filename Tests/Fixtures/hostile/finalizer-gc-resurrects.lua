-- expect: error; says "'setmetatable'"
-- Brings a dead object back from its finalizer with a new finalizer, so that closing the state never ends.
local function again() setmetatable({}, { __gc = again }) end
again()
