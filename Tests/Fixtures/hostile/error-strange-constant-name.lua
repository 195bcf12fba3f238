-- expect: error
-- Calls a field whose name holds line ends, zeros and escapes, and which the message quotes.
local t = {}
return t["a\n\0\27[31m\xff\u{202E}b"]()
