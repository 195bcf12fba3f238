-- expect: ok
-- Returns a table with tables and functions as keys, which have no order but their addresses.
return { [{}] = 1, [{}] = 2, [error] = 3 }
