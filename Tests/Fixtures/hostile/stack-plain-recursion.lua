-- expect: limit memory
-- Recurses without end in small frames, so that the records of the calls fill the memory before the stack is full.
local function f() return 1 + f() end
f()
