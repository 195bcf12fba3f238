-- expect: limit cpu
-- Counts through every 64-bit integer; an engine that limits calls only never sees one.
for i = math.mininteger, math.maxinteger do end
