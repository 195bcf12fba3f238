-- expect: error
-- Ends at a control byte that some systems take for the end of a file, with code behind.
local x = 1

error("behind")
