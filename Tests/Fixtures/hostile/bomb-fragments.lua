-- expect: ok
-- Keeps every third block and frees the rest before it takes larger ones, so that the holes are of no use.
local keep, size, room = {}, 272, 24 << 20
while room > 4 * size do
  local all, some, text = {}, {}, ("x"):rep(size - 40)
  for i = 1, room // size do all[i] = text .. i end
  for i = 1, #all, 3 do some[#some + 1] = all[i] end
  keep[#keep + 1] = some
  room = room - #some * size
  size = size * 3
end
