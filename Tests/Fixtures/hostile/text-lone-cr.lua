-- expect: error; says ":6:"
-- Ends lines in CR alone, which an editor shows as one line.
local s = [[ab]]assert(s == "a\nb")error("here")
