-- expect: error; says "invalid"
-- Asks for more digits than the buffer of format can take.
return string.format("%.999f", 1)
