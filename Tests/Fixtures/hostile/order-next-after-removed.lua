-- expect: ok
-- Asks for the key after one that is gone, which ends in an error or anywhere in an ordinary engine.
local t = { a = 1, b = 2, c = 3 }
t.b = nil
assert(next(t, "b") == "c" and next(t, "never there") == nil and next(t, "aa") == "c")
