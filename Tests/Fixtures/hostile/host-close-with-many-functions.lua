-- expect: ok
-- Ends with 50,000 functions that share variables.
local shared = 0
keep = {}
for i = 1, 50000 do keep[i] = function() shared = shared + 1 return shared end end
assert(keep[50000]() == 1 and keep[1]() == 2)
