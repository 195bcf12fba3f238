-- expect: error; says "'os'"
-- Removes a file.
os.remove("Package.swift")
