-- expect: limit
-- Fails for ever at marking a value as to be closed, so that half-made frames are unwound each time.
while true do
  pcall(function()
    local a <close> = nil
    local b <close> = {}
  end)
end
