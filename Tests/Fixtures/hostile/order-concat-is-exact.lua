-- expect: ok
-- Joins numbers of both kinds, whose text depends on the C library in an ordinary engine.
assert(table.concat({ 1, 1.0, -0.0, 1e15, 1e16, 2 ^ 63, 0.1, 1 / 3 }, " ") == "1 1.0 -0.0 1e+15 1e+16 9.2233720368548e+18 0.1 0.33333333333333")
