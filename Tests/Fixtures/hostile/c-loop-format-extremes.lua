-- expect: ok
-- Formats the largest and smallest numbers in every way.
for _, form in ipairs({ "%99.99f", "%.99e", "%.99g", "%.99a", "%+99.99f", "%#.99f", "%-99.99e" }) do
  for _, n in ipairs({ 1e308, -1e308, 5e-324, 1 / 0, -1 / 0, 0.0, -0.0 }) do assert(#string.format(form, n) < 512) end
end
for _, form in ipairs({ "%d", "%5d", "%x", "%o", "%.20d", "%q", "%i" }) do
  for _, n in ipairs({ math.maxinteger, math.mininteger, 0, -1 }) do assert(#string.format(form, n) < 100) end
end
