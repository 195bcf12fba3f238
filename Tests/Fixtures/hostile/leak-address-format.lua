-- expect: error; says "%p"
-- Formats a pointer, which shows where the process keeps its memory.
return string.format("%p", {})
