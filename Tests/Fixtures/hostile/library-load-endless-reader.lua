-- expect: error; says "'load'"
-- Compiles a text that never ends; the compiler runs in C, where no hook counts.
load(function() return "x=1 " end)
