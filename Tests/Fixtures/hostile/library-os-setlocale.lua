-- expect: error; says "'os'"
-- Changes the locale of the process, and with it how numbers and texts are read everywhere.
os.setlocale("")
