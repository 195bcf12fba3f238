-- expect: error; says "jumps into the scope"
-- Jumps to the condition of a repeat loop, which sees a variable that was never set.
repeat
  goto continue
  local x = 1
  ::continue::
until x
