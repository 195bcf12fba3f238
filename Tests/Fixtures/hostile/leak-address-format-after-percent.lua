-- expect: error
-- Hides a pointer conversion behind escaped percent signs.
return string.format("%%%%%%%p", {})
