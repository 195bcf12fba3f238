-- expect: error
-- Takes 3 MiB apart into code points on the stack.
local s = ("x"):rep(1 << 20)
s = s .. s .. s
return utf8.codepoint(s, 1, -1)
