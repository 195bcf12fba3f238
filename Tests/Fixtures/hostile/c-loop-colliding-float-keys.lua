-- expect: limit
-- Fills a table with fractions that differ only in bits the hash ignores, so that every insertion goes through all of them.
local t, i = {}, 0
while true do
  i = i + 1
  t[1 + i * 2.0 ^ -52] = true
end
