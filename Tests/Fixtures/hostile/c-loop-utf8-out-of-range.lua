-- expect: ok
-- Calls the functions of utf8 with positions at the ends of the integers.
for _, at in ipairs({ math.maxinteger, math.mininteger, 1 << 40, -1 << 40 }) do
  assert(not pcall(utf8.len, "abc", at) and not pcall(utf8.codepoint, "abc", at) and not pcall(utf8.offset, "abc", 1, at))
  assert(utf8.offset("abc", at) == nil and not pcall(utf8.char, at))
end
