-- expect: limit memory
-- Keeps a million texts of 1 KiB, each made by a different function.
local keep = {}
for i = 1, 1000000 do keep[i] = ("x"):rep(1000) .. i end
