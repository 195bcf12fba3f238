-- expect: any
-- Fills the memory with one size of block after another; freed memory that is kept by size grows the process far beyond the limit.
local room = 26 << 20
for size = 256, 112, -16 do
  local keep, text = table.create(1000), ("x"):rep(size - 32)
  for i = 1, room // size do keep[i] = text .. i end
end
