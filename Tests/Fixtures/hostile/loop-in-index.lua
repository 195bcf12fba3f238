-- expect: limit cpu
-- Loops while an index is being worked out, in the middle of an assignment.
local t = {}
t[(function() while true do end end)()] = 1
