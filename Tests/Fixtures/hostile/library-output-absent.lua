-- expect: ok
-- Looks for ways to write to the standard output, which belongs to the program.
assert(print == nil and warn == nil)
