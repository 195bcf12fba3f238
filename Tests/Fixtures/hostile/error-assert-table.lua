-- expect: error; says "table"
-- Raises a table through assert.
assert(false, { __tostring = error })
