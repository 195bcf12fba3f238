-- expect: error; says "order"
-- Uses tables as keys, which can only be ordered by their addresses.
local t = { [{}] = 1, [{}] = 2 }
for k in pairs(t) do end
