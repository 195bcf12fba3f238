-- expect: ok
-- Overflows the stack once and catches it; the error must be an ordinary one, and what follows must work.
local function f(a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15, a16, a17, a18, a19, a20, a21, a22, a23, a24, a25, a26, a27, a28, a29) return 1 + f(a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15, a16, a17, a18, a19, a20, a21, a22, a23, a24, a25, a26, a27, a28, a29) end
local fine, why = pcall(f)
assert(not fine and why:find("stack overflow", 1, true))
local t = {}
for i = 1, 1000 do t[i] = 1000 - i end
table.sort(t)
assert(t[1] == 0)
