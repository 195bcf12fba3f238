-- expect: ok
-- Gives a for loop nil or false as the value to be closed, which is allowed.
for k in next, { 1 }, nil, nil do end
for k in next, { 1 }, nil, false do break end
