-- expect: ok
-- Looks for random numbers, with which the same report gets another answer tomorrow.
assert(math.random == nil and math.randomseed == nil)
