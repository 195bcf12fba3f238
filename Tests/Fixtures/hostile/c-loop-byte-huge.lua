-- expect: error; says "too long"
-- Takes a text of 3 MiB apart into single numbers on the stack.
local s = ("x"):rep(1 << 20)
s = s .. s .. s
return s:byte(1, -1)
