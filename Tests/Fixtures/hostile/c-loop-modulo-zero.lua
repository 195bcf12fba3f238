-- expect: error; says "attempt to"
-- Takes an integer modulo zero, which traps in the processor.
return 1 % 0
