-- expect: ok
-- Looks for metatables, with which finalizers and hidden code come in.
assert(getmetatable == nil and setmetatable == nil and newproxy == nil)
