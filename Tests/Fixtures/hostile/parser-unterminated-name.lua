-- expect: error
-- Ends after a dot.
return a.
