-- expect: ok
-- Looks for the debug library, which can take the hook off and read every registry.
assert(debug == nil)
