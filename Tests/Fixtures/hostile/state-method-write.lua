-- expect: error; says "index a string"
-- Removes a method from all texts.
("").rep = nil
