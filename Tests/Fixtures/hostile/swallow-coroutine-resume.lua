-- expect: error; says "coroutine"
-- Resumes loops one after another; resume returns an abort as an ordinary false.
local function loop() while true do end end
while true do coroutine.resume(coroutine.create(loop)) end
