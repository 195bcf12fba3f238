-- expect: limit cpu
-- Uses pcall as the iterator of a for loop; its first result is never nil, so the loop never ends.
local function loop() while true do end end
for _ in pcall, loop do end
