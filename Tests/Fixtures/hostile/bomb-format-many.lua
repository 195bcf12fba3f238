-- expect: limit
-- Writes a text of 1 MiB with hundreds of conversions in one call.
local t, s = {}, ("x"):rep(1 << 20)
for i = 1, 200 do t[i] = s end
return string.format(("%s"):rep(200), table.unpack(t))
