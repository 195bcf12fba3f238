-- expect: error; says "call a string"
-- Calls a text, which works where its metatable was changed.
("text")()
