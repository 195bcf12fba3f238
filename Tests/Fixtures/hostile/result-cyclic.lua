-- expect: ok
-- Returns a table that contains itself; a host that copies results without a look would never end.
local t = {}
t.t = t
t[t.t and 1] = t
return t
