-- expect: limit
-- Searches a text of one letter for a needle that nearly fits everywhere, where simple searches take the square of the time.
local s = ("a"):rep(1 << 20)
s = s .. s:sub(1, 900000)
local p, q = ("a"):rep(200) .. "b" .. ("a"):rep(54), "b" .. ("a"):rep(254)
while true do
  s:find(p, 1, true)
  s:find(q, 1, true)
end
