-- expect: error
-- Calls a field whose name is a mebibyte of escapes.
local t = {}
local name = ("\27"):rep(1 << 20)
return t[name]()
