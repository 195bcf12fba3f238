-- expect: limit
-- Drops lists of many links at once, which a collector that recurses would follow into the ground.
while true do
  local t = nil
  for i = 1, 100000 do t = { t } end
end
