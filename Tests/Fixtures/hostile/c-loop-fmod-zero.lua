-- expect: error; says "zero"
-- Takes an integer modulo zero in the library, which traps in the processor.
return math.fmod(1, 0)
