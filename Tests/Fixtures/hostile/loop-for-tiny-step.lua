-- expect: limit cpu
-- Uses a step so small that the counter never moves on, an endless loop that looks finite.
for i = 1, 2, 1e-300 do end
