-- expect: ok
-- Returns a small graph that unfolds to 2^60 tables for a host that copies without remembering.
local t = {}
for i = 1, 60 do t = { t, t } end
return t
