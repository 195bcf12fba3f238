-- expect: limit
-- Goes over keys of 4 KiB that differ only at their ends, so that putting them in order reads all of them many times.
local t, s = {}, ("x"):rep(4000)
for i = 1, 6000 do t[s .. i] = true end
while true do
  for k in pairs(t) do break end
end
