-- expect: any
-- Recurses while it holds a longer text at each level.
local function f(s) return f(s .. "x") .. s end
f("x")
