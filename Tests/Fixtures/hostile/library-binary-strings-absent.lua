-- expect: ok
-- Looks for string.dump, pack and unpack, which make and read bytecode and memory layouts.
assert(string.dump == nil and string.pack == nil and string.unpack == nil and string.packsize == nil)
assert(("").dump == nil and ("").pack == nil and ("").unpack == nil and ("").packsize == nil)
