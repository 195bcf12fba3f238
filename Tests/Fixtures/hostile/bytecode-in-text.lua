-- expect: ok
-- Holds the signature of bytecode in a text, which is only a text.
local s = "\27Lua"
assert(#s == 4)
