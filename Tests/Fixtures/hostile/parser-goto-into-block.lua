-- expect: error; says "no visible label"
-- Jumps into a block, past the place where its variables are made.
goto inside
do ::inside:: end
