-- expect: error; says "jumps into the scope"
-- Jumps into the scope of a local variable, which would then hold what lay on the stack.
goto later
local x
::later::
return x
