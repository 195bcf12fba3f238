-- expect: error; says "%s%n%d"
-- Raises conversions of printf, which crash a program that uses the message as a format.
error("%s%n%d%p%*.*f%99999999d")
