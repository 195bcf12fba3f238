-- expect: ok
-- Turns the extremes of floats into text.
for _, n in ipairs({ 1e308, 5e-324, 1 / 0, -1 / 0, 2 ^ 1023, 1 / 3, math.pi, 0.0, -0.0 }) do assert(#tostring(n) < 30) end
