-- expect: limit cpu
-- Tries to build results between catching a stop and the next one.
local function loop() while true do end end

local kept = {}
while true do
  local fine, why = pcall(loop)
  kept[#kept + 1] = { fine, why }
end
