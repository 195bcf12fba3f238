-- expect: ok
-- Stores a false length in __len, which would send library loops over 2^62 elements.
local t = { 1, 2, __len = function() return 1 << 62 end }
assert(#t == 2 and select("#", table.unpack(t)) == 2 and table.concat(t) == "12")
