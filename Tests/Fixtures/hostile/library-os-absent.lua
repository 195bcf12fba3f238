-- expect: ok
-- Looks for the operating system: processes, environment, clock, exit.
assert(os == nil)
