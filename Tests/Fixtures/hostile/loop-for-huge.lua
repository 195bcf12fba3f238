-- expect: limit cpu
-- Counts up to infinity in a numeric loop, which has no condition to instrument.
for i = 1, math.huge do end
