-- expect: limit
-- Adds numerals of 3 MiB, each of which is read twice in every single instruction.
local s, x = ("0"):rep(1 << 20), 0
s = s .. s .. s .. "1.0"
while true do
  x = s + s x = s + s x = s + s x = s + s x = s + s 
  x = s + s x = s + s x = s + s x = s + s x = s + s 
  x = s + s x = s + s x = s + s x = s + s x = s + s 
  x = s + s x = s + s x = s + s x = s + s x = s + s 
  x = s + s x = s + s x = s + s x = s + s x = s + s 
  x = s + s x = s + s x = s + s x = s + s x = s + s 
  x = s + s x = s + s x = s + s x = s + s x = s + s 
  x = s + s x = s + s x = s + s x = s + s x = s + s 
end
