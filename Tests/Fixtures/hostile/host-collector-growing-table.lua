-- expect: limit
-- Changes old tables while the collector goes through them, so that they have to be looked at again.
local old = {}
for i = 1, 2000 do old[i] = {} end
local i = 0
while true do
  i = i + 1
  old[i % 2000 + 1] = { old[i % 1999 + 1], i }
  if i % 7 == 0 then old[i % 2000 + 1] = {} end
end
