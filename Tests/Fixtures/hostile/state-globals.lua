-- expect: ok
-- Writes, reads and removes globals, also through the environment.
x = 1
_ENV.y = 2
_ENV["z z"] = 3
assert(x == 1 and y == 2 and _ENV["z z"] == 3)
x = nil
assert(x == nil and _ENV.x == nil)
