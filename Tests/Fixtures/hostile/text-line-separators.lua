-- expect: error; says ":4:"
-- Uses Unicode line ends, which must not count as lines.
-- a b cd
error("here")
