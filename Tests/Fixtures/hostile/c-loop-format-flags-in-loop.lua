-- expect: limit
-- Fails at a conversion with a mebibyte of flags again and again.
local form = "%" .. ("0"):rep(1 << 20) .. "d"
while true do pcall(string.format, form, 1) end
