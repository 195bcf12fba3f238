-- expect: ok
-- Passes floats, infinities and NaN where library functions want integers.
for _, n in ipairs({ 1e300, 1 / 0, -1 / 0, 0 / 0, 1.5, 2 ^ 63, -2 ^ 64 }) do
  assert(not pcall(string.rep, "x", n) and not pcall(string.char, n) and not pcall(table.unpack, {}, n, n))
  assert(not pcall(string.sub, "x", n) and not pcall(select, n, 1) and not pcall(table.create, n) and not pcall(utf8.char, n))
end
