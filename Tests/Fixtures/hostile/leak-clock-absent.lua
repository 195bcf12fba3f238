-- expect: ok
-- Looks for the time, with which a rule gives another answer tomorrow and measures what it should not see.
assert(os == nil and clock == nil and time == nil and date == nil)
