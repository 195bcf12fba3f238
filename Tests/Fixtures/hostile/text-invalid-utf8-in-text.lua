-- expect: ok
-- Puts bytes that are not UTF-8 into texts, which must stay as they are.
local s = "ÿÃ(í €"
assert(#s == 6 and s:byte(1) == 255 and utf8.len(s) == nil)
local l = [[ÿþ]]
assert(#l == 2)
