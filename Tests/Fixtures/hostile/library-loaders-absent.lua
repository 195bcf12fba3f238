-- expect: ok
-- Looks for functions that compile text or bytecode at run time.
assert(load == nil and loadstring == nil and loadfile == nil and dofile == nil)
