-- expect: ok
-- Looks for a foreign function interface, which calls any C function of the process.
assert(ffi == nil and jit == nil)
