-- expect: error; says "step is zero"
-- Uses a step of zero, which loops for ever where it is not refused.
for i = 1, 2, 0 do end
