-- expect: error; says "attempt to"
-- Divides an integer by zero, which traps in the processor.
return 1 // 0
