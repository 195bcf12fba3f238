-- expect: ok
-- Looks for the names that trusted code of the program uses.
assert(sandbox == nil and freeze == nil and record == nil and currentline == nil)
assert(arg == nil and fanal == nil and rules == nil and pack == nil and report == nil)
