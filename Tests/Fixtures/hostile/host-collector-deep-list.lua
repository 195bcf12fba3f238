-- expect: limit
-- Makes lists of 100,000 links and drops them while the collector runs.
while true do
  local last
  for i = 1, 100000 do last = { last, i } end
end
