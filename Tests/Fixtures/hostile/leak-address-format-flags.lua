-- expect: error
-- Formats a pointer with flags and width, so that a simple search for the conversion misses it.
return string.format("%d %-20p", 1, {})
