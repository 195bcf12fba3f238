-- expect: ok
-- Looks for table.move, which copies any range of integers in C without a check.
assert(table.move == nil)
