-- expect: error; says "n%%0"
-- Takes an integer modulo zero, which traps in the processor.
return 1 % 0
