-- expect: limit cpu
-- Is stopped inside a block with variables to be closed, which then are closed during the stop.
local a <close> = nil
do
  local b <close> = false
  while true do end
end
