-- expect: ok
-- Returns a list of a million elements; a host that copies it doubles its memory.
local t = {}
for i = 1, 1000000 do t[i] = i end
return t
