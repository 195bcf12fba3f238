-- expect: limit memory
-- Catches the memory error, drops everything and ends normally; the run would count as done.
pcall(function()
  local t = {}
  while true do t = { t, {}, {} } end
end)
return "done"
