-- expect: error; says "too long"
-- Takes a text of nearly 2 MiB apart into single numbers on the stack.
local s = ("x"):rep(1 << 20)
s = s .. s:sub(1, 900000)
return s:byte(1, -1)
