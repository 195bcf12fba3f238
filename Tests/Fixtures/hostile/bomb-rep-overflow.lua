-- expect: error; says "string.rep"
-- Chooses length and count so that their product wraps round to a small number.
return ("xx"):rep((1 << 63) - 1)
