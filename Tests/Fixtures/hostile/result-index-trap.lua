-- expect: ok
-- Returns a table with __index, __pairs and __len as fields, which loop if the host looks at it the polite way.
local function trap() while true do end end
return { __index = trap, __pairs = trap, __len = trap, __tostring = trap, __gc = trap, __close = trap }
