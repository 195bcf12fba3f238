-- expect: limit cpu
-- Adds 1 to a float so large that nothing changes, an endless loop between two near bounds.
for i = 2.0 ^ 53, 2.0 ^ 53 + 2, 1.0 do end
