-- expect: any
-- Fills a table with 32,769 floats that differ only where the hash does not look; if they share a place, growing takes the square of their number.
local t, size = {}, (1 << 16) - 1
for i = 1, (1 << 15) + 1 do t[i * size * 2.0 ^ -10] = true end
