-- expect: error
-- Ends with a message of nearly two mebibytes, made of lines that each look like an error.
local s = ("x.lua:1: failed\n"):rep(65536)
error(s .. s:sub(1, 800000))
