-- expect: ok
-- Looks for patterns, whose matcher can run for ever in C; also as methods of a text.
assert(string.match == nil and string.gmatch == nil and string.gsub == nil)
assert(("").match == nil and ("").gmatch == nil and ("").gsub == nil)
