-- expect: ok
-- Stores __name, which error messages quote, in a plain table.
local t = { __name = ("x"):rep(1000) }
assert(tostring(t) == "table")
local _, why = pcall(math.abs, t)
assert(#why < 100, why)
