-- expect: limit
-- Changes the case of 4 MiB for ever; each call is one instruction.
local s = ("aB"):rep(1 << 19)
s = s .. s .. s
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
