-- expect: limit
-- Steps over nearly 2 MiB of bytes that only continue a character; the iterator skips all of them in one call.
local s = ("\x80"):rep(1 << 20)
s = "a" .. s .. s:sub(1, 900000)
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
