-- expect: ok
-- Looks for hidden entries in tables that library functions return.
local packed = table.pack(1, nil, 3)
local seen = {}
for k in pairs(packed) do seen[#seen + 1] = tostring(k) end
assert(table.concat(seen, " ") == "1 3 n" and packed.__index == nil)
assert(next(table.create(5, 5)) == nil)
