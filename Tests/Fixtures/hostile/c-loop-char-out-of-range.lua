-- expect: error; says "out of range"
-- Makes a byte that is larger than a byte.
return string.char(256)
