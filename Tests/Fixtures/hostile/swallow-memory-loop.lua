-- expect: limit
-- Fills the memory, catches the error and begins again, which costs full collections for ever.
while true do
  pcall(function()
    local t = {}
    while true do t[#t + 1] = { 1, 2, 3, 4 } end
  end)
end
