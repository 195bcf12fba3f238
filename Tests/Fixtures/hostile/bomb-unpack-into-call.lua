-- expect: error; says "too many"
-- Unpacks a hundred million values into one call.
return table.unpack({}, 1, 100000000)
