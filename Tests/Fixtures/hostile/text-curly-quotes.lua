-- expect: error
-- Uses the quotes of a word processor.
local s = “text”
