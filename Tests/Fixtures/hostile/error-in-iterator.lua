-- expect: error; says "inside"
-- Raises an error in an iterator.
for _ in function() error("inside") end do end
