-- expect: ok
-- Returns a list with a hole of nearly 2^63 elements, for a host that trusts its length.
return { [1] = 1, [math.maxinteger] = 2 }
