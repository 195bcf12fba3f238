-- expect: error; says "out of range"
-- Asks for a size that is small after it is cut to 32 bits.
table.create((1 << 32) + 1)
