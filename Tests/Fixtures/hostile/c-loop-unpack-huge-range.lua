-- expect: error; says "too many"
-- Unpacks a range of 2^40 elements.
return table.unpack({}, 1, 1 << 40)
