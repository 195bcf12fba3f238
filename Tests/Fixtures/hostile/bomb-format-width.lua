-- expect: error; says "invalid"
-- Pads a number to a width with nine digits.
return string.format("%999999999d", 1)
