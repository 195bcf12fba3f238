-- expect: error; says "break outside"
-- Breaks where there is no loop.
break
