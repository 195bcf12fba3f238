-- expect: ok
-- Formats tables as numbers, characters and hexadecimal.
for _, form in ipairs({ "%d", "%i", "%x", "%X", "%o", "%c", "%a", "%e", "%f", "%g", "%u" }) do
  assert(not pcall(string.format, form, {}))
end
