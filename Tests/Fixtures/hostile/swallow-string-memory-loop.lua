-- expect: limit
-- Doubles a text until memory runs out, catches the error and begins again.
while true do
  pcall(function()
    local s = "x"
    while true do s = s .. s end
  end)
end
