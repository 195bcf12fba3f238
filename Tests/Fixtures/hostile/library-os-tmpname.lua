-- expect: error; says "'os'"
-- Makes files in the folder for temporary files without end.
while true do os.tmpname() end
