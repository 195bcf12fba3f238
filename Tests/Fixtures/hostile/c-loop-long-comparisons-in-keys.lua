-- expect: limit
-- Uses pairs on many keys with a long common start and changes the table in each turn.
local t, s, i = {}, ("k"):rep(2000), 0
while true do
  i = i + 1
  t[s .. i % 5000] = true
  if i % 100 == 0 then for k in pairs(t) do break end end
end
