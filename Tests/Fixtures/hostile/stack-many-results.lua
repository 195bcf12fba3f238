-- expect: error
-- Returns nearly a million values into a call that needs as many again.
local function twice(...) return select("#", ..., ...) end
return twice(table.unpack({}, 1, 999000)) + select("#", table.unpack({}, 1, 999900), table.unpack({}, 1, 999900))
