-- expect: ok
-- Turns tables and functions into numbers.
assert(tonumber(tostring({})) == nil and not pcall(tonumber, {}, 16) and math.tointeger({}) == nil)
