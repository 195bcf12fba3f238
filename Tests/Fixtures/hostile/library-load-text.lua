-- expect: error; says "'load'"
-- Compiles text at run time, past any check of the file.
return load("while true do end")()
