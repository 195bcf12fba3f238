-- expect: ok
-- Stores __pairs in a plain table; pairs must not call it.
local t, n = { __pairs = function() while true do end end, a = 1 }, 0
for k in pairs(t) do n = n + 1 end
assert(n == 2)
