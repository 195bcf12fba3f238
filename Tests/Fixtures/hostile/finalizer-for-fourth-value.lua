-- expect: error; says "non-closable"
-- Gives a for loop a fourth value, which is closed at the end of the loop.
for k in next, {}, nil, { __close = function() while true do end end } do end
