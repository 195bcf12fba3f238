-- expect: limit memory
-- Puts a text of 1 MiB between a hundred empty ones.
local t = {}
for i = 1, 100 do t[i] = "" end
return table.concat(t, ("x"):rep(1 << 20))
