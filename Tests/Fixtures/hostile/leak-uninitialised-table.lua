-- expect: ok
-- Reads the room that table.create has set aside, which may hold what was there before.
for _ = 1, 20 do
  local t = table.create(1000, 1000)
  assert(#t == 0 and next(t) == nil)
  for i = 0, 1001 do assert(t[i] == nil) end
  for i = 1, 1000 do t[i] = "secret" end
end
