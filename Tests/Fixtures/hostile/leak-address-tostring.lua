-- expect: ok
-- Turns tables and functions into text, which shows an address in an ordinary engine.
assert(tostring({}) == "table" and tostring(pairs) == "function" and tostring(function() end) == "function")
assert(tostring(string) == "table" and tostring(nil) == "nil" and tostring(true) == "true")
