-- expect: error
-- Formats a table as a quoted literal.
return string.format("%q", {})
