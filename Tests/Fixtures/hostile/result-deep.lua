-- expect: ok
-- Returns tables nested 10,000 deep; a host that recurses over results would overflow its stack.
local t = {}
for i = 1, 10000 do t = { t } end
return t
