-- expect: error; says "n//0"
-- Divides an integer by zero, which traps in the processor.
return 1 // 0
