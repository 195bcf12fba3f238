-- expect: ok
-- Repeats an empty text 2^50 times, a loop in C that copies nothing and never ends.
assert((""):rep(1 << 50) == "" and (""):rep(math.maxinteger, "") == "")
