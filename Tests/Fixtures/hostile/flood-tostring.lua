-- expect: limit
-- Turns numbers into text without end; most of it happens in the C library.
local i = 0.1
while true do
  i = i * 1.0000001
  local s = tostring(i) .. string.format("%99.99f", i)
end
