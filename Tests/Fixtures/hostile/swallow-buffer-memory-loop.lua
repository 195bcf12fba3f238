-- expect: limit
-- Lets a library buffer run out of memory under pcall; such buffers report it as an ordinary error.
local t, s = {}, ("x"):rep(1 << 20)
for i = 1, 60 do t[i] = s end
while true do pcall(table.concat, t) end
