-- expect: limit
-- Makes functions and drops them.
while true do local f = function() return f end end
