-- expect: ok
-- Returns a table with keys of every kind, which no JSON object can have.
return { 1, 2, x = 3, [true] = 4, [1.5] = 5, [-1] = 6, [math.mininteger] = 7, [1 / 0] = 8, [""] = 9 }
