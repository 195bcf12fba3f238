-- expect: error
-- Raises a long message of characters with four bytes each, so that cutting it may split one.
error("x" .. ("\u{1F600}"):rep(100000))
