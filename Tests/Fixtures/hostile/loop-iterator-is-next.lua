-- expect: limit
-- Goes over a table with next and puts the same key back, so a for loop stays at the start.
local t = { a = 1 }
for k in function() return next(t) end do t[k] = 1 end
