-- expect: ok
-- Reads texts that are no numbers to Lua but are to the C library.
for _, s in ipairs({ "nan", "inf", "-inf", "infinity", "0x", "1e", "1 2", "1\0", "", " ", "0x1p", "1__0", "١" }) do
  assert(tonumber(s) == nil, s)
end
assert(tonumber("0x1p4") == 16 and tonumber(" 1 ") == 1 and tonumber("1e1") == 10.0 and tonumber("z", 36) == 35)
assert(not pcall(tonumber, "1", 99) and not pcall(tonumber, "1", 1) and not pcall(tonumber))
