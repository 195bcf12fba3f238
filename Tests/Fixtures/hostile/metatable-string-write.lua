-- expect: error; says "index a string"
-- Sets a field of a text, which would change the methods of all texts.
("text").upper = function() while true do end end
