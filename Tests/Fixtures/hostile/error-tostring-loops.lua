-- expect: error; says "table"
-- Raises a table whose __tostring would loop for ever when the host turns the error into text.
error({ __tostring = function() while true do end end, __name = ("x"):rep(100000) })
