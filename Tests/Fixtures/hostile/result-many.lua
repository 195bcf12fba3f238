-- expect: ok
-- Returns 200,000 values instead of one.
return table.unpack({}, 1, 200000)
