-- expect: limit
-- Holds nearly all memory and drops a little at a time, so that every allocation runs a full collection.
local keep = {}
for i = 1, 27000 do keep[i] = ("x"):rep(1000) .. i end
while true do
  for i = 1, 27000 do keep[i] = ("y"):rep(1000) .. i end
end
