-- expect: error
-- Raises a message of a million line ends.
error(("\n"):rep(1000000))
