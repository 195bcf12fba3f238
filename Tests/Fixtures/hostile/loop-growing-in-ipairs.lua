-- expect: limit
-- Appends to the list it goes over, so ipairs never reaches the end.
local t = { 1 }
for i in ipairs(t) do t[i + 1] = i end
