-- expect: error; says "compare"
-- Sorts values of kinds that cannot be compared.
table.sort({ 1, "x", {}, true })
