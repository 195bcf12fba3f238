-- expect: ok
-- Looks for the global table under its usual name, through which other chunks could be reached.
assert(_G == nil and _ENV._G == nil and _VERSION == nil and _ENV._ENV == nil)
