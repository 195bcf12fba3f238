-- expect: error; says "index a number"
-- Reads a field of a number, as if numbers had a metatable.
return (1).x
