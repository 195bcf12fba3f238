-- expect: error; says "inside"
-- Raises an error in a comparator, in the middle of a sort.
table.sort({ 3, 2, 1 }, function() error("inside") end)
