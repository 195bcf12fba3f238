-- expect: error; says "call a string"
-- Begins a line with a parenthesis, which Lua reads as a call of the line before.
local x = type
(function() end)()
