-- expect: ok
-- Looks for xpcall, whose handler runs after an abort and can loop, fail or hide what happened.
assert(xpcall == nil)
