-- expect: error; says "non-closable"
-- Marks a text as to be closed; texts are the one kind of value with a metatable.
local x <close> = "text"
