-- expect: ok
-- Repeats a text fewer than no times.
assert(("x"):rep(-1) == "" and ("x"):rep(math.mininteger) == "" and ("x"):rep(0, "yy") == "")
