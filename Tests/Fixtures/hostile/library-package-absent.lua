-- expect: ok
-- Looks for modules, which bring back every library and can load shared objects.
assert(package == nil and require == nil and module == nil)
