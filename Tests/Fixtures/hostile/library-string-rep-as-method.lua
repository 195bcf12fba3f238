-- expect: ok
-- Takes string.rep away and calls it as a method; a broken own copy must not break others.
string.rep = nil
string = nil
assert(("x"):rep(3) == "xxx")
