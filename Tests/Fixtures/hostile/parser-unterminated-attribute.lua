-- expect: error
-- Ends in the middle of an attribute.
local x <clo
