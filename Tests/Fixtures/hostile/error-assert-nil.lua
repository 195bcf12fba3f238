-- expect: error
-- Raises nil through assert.
assert(nil, nil)
