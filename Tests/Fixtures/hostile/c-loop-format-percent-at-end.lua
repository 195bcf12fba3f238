-- expect: error; says "invalid"
-- Ends a format in the middle of a conversion.
return string.format("100%")
