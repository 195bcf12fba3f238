-- expect: ok
-- Returns a table with a key of a mebibyte.
return { [("k"):rep(1 << 20)] = true }
