-- expect: error; says "xpcall"
-- Loops in an error handler, which runs while the error is still being dealt with.
xpcall(error, function() while true do end end)
