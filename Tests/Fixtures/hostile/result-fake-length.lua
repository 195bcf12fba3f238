-- expect: ok
-- Returns a table whose length Lua finds by doubling to be 2^62.
local t = table.create(0, 64)
for i = 0, 62 do t[1 << i] = true end
assert(#t == 1 << 62)
return t
