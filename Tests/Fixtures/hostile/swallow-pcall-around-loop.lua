-- expect: limit cpu
-- Catches the error that stops its loop and starts again; a limit that can be caught is no limit.
while true do
  pcall(function() while true do end end)
end
