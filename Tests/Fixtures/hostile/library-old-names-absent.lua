-- expect: ok
-- Looks for functions of other Lua versions that some engines still carry.
assert(getfenv == nil and setfenv == nil and unpack == nil and bit32 == nil and bit == nil)
assert(table.maxn == nil and table.foreach == nil and table.getn == nil)
assert(math.pow == nil and math.mod == nil and string.gfind == nil)
