-- expect: limit
-- Steps over 3 MiB of bytes that only continue a character; the iterator skips all of them in one call.
local s = ("\x80"):rep(1 << 20)
s = "a" .. s .. s .. s
local step = utf8.codes("x")
while true do
  step(s, 1) step(s, 1)
  step(s, 1) step(s, 1)
  step(s, 1) step(s, 1)
  step(s, 1) step(s, 1)
  step(s, 1) step(s, 1)
  step(s, 1) step(s, 1)
  step(s, 1) step(s, 1)
  step(s, 1) step(s, 1)
  step(s, 1) step(s, 1)
  step(s, 1) step(s, 1)
  step(s, 1) step(s, 1)
  step(s, 1) step(s, 1)
end
