-- expect: ok
-- Puts the environment into itself, many times.
_ENV.a = _ENV
for i = 1, 100 do _ENV["e" .. i] = _ENV end
assert(a.a.a.e100.e1.a.type(1) == "number")
