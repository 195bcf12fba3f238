-- expect: ok
-- Returns a text of nearly 2 MiB with bytes that are not UTF-8.
local s = ("\xff\0\27"):rep(300000)
return s .. s
