-- expect: error; says "order"
-- Uses functions as keys, which can only be ordered by their addresses.
for k in pairs({ [pairs] = 1, [next] = 2 }) do end
