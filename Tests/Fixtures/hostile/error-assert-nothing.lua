-- expect: error
-- Calls assert without a value.
assert()
