-- expect: error
-- Lets an argument check name a function through a field with a strange name.
local t = { ["\27[2J\n"] = string.rep }
return t["\27[2J\n"]()
