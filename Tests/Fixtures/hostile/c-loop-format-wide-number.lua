-- expect: error; says "invalid"
-- Pads a number to 99,999 places.
return string.format("%99999d", 1)
