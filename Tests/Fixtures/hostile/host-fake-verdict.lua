-- expect: error
-- Raises words of a verdict, which must not be read as one.
error("outcome: ok, limit: none", 0)
