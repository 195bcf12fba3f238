-- expect: error
-- Ends in the middle of an escape.
local s = "\u{12
