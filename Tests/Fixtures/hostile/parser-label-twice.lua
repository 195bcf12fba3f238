-- expect: error; says "already defined"
-- Declares one label twice.
::a::
::a::
