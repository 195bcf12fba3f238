-- expect: error
-- Raises a message of a mebibyte, which must not reach a log whole.
error(("x"):rep(1 << 20))
