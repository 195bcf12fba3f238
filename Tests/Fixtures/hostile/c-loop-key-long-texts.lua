-- expect: limit
-- Looks long texts up in a table, so that each has to be hashed and compared as a whole.
local a = ("x"):rep(1 << 20)
a = a .. a:sub(1, 900000)
local t = { [a .. "y"] = 1 }
while true do local v = t[a .. "y"] end
