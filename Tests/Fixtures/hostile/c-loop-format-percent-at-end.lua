-- expect: error
-- Ends a format in the middle of a conversion.
return string.format("100%")
