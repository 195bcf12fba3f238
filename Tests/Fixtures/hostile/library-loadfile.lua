-- expect: error; says "'loadfile'"
-- Quotes the first line of any file in a syntax error.
return loadfile("/etc/hostname")
