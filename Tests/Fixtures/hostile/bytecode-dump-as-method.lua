-- expect: ok
-- Looks for dump among the methods of texts.
assert(string.dump == nil and ("").dump == nil)
