-- expect: ok
-- Returns a function that would loop when called.
return function() while true do end end
