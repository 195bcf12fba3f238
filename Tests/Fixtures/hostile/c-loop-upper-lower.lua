-- expect: limit
-- Changes the case of nearly 2 MiB for ever; each call is one instruction.
local s = ("aB"):rep(1 << 19)
s = s .. s:sub(1, 900000)
while true do
  s:upper() s:lower()
  s:upper() s:lower()
  s:upper() s:lower()
  s:upper() s:lower()
  s:upper() s:lower()
  s:upper() s:lower()
  s:upper() s:lower()
  s:upper() s:lower()
  s:upper() s:lower()
  s:upper() s:lower()
end
