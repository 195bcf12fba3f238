-- expect: limit cpu
-- Catches several stops while one list of arguments is built.
local function loop() while true do end end
return select("#", pcall(loop), pcall(loop), pcall(loop))
