-- expect: error
-- Hides a pointer conversion behind a zero byte.
return string.format("\0%p", {})
