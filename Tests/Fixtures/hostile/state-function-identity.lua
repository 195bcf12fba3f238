-- expect: ok
-- Uses library functions as keys to pass values between places, which must stay in this file.
local t = {}
t[pairs], t[next] = 1, 2
assert(t[pairs] == 1 and t[next] == 2 and string.rep ~= string.sub)
