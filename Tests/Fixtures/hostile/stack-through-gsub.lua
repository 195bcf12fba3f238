-- expect: error; says "'gsub'"
-- Recurses through a replacement function, which runs inside a C loop.
local function f() return ("x"):gsub("x", f) end
f()
