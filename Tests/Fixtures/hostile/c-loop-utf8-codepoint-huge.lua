-- expect: error
-- Takes nearly 2 MiB apart into code points on the stack.
local s = ("x"):rep(1 << 20)
s = s .. s:sub(1, 900000)
return utf8.codepoint(s, 1, -1)
