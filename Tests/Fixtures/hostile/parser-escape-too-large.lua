-- expect: error; says "UTF-8 value too large"
-- Writes a code point that does not fit into 31 bits.
return "\u{80000000}"
