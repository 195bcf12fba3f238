-- expect: limit cpu
-- Catches the stop once and ends normally, so that a run that hit a limit would count as done.
local function loop() while true do end end
local fine = pcall(loop)
return fine
