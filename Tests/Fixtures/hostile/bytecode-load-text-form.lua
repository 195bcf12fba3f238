-- expect: error; says "'load'"
-- Hands bytecode in a text to the loader.
return load("\27Lua\x54\0\x19\x93\r\n\x1a\n")
