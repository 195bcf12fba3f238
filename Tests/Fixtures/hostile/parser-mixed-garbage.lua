-- expect: error
-- Puts signs in a row that mean nothing to Lua.
@ $ ! ? ` \ ^^ && || === !== => -> :: ; { ( [
