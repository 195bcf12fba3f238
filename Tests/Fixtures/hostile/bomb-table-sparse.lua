-- expect: limit memory
-- Spreads keys so far apart that the list part can never be used.
local t = {}
for i = 1, 1e9 do t[i * 1000003] = true end
