-- expect: error; says "xpcall"
-- Raises an error in the handler of each error, which nests handlers until the C stack ends.
xpcall(error, function(e) error(e) end)
