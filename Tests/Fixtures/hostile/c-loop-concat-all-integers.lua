-- expect: error
-- Joins an empty list from 1 to the largest integer.
return table.concat({}, "x", 1, math.maxinteger)
