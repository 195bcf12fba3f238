-- expect: error; says "index a boolean"
-- Reads a field of true, as if booleans had a metatable.
return (true).x
