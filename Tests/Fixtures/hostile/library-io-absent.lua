-- expect: ok
-- Looks for files; a rule that can open them can read what it should not or write anywhere.
assert(io == nil)
