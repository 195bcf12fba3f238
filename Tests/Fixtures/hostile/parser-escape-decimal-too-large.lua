-- expect: error; says "decimal escape too large"
-- Writes a byte that is larger than a byte.
return "\999"
