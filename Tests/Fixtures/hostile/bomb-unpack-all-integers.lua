-- expect: error; says "too many"
-- Unpacks from the smallest to the largest integer, where the count wraps round to zero.
return table.unpack({}, math.mininteger, math.maxinteger)
