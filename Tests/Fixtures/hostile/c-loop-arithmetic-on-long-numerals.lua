-- expect: limit
-- Adds numerals of nearly 2 MiB, each of which is read twice in every single instruction.
local s, x = ("0"):rep(1 << 20), 0
s = s .. s:sub(1, 900000) .. "1.0"
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
