-- expect: limit memory
-- Joins one text of 1 MiB sixty times, all inside one library call.
local t, s = {}, ("x"):rep(1 << 20)
for i = 1, 60 do t[i] = s end
return table.concat(t)
