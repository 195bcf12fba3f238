-- expect: any
-- Steps over texts that end in the middle of a character, behind which the iterator must not read.
for _, s in ipairs({ "\xc3", "\xe2\x82", "\xf0\x9f\x98", "a\x80", "a\xff", "\xc3\xc3", "\xfd\xbf\xbf\xbf\xbf" }) do
  pcall(function() for _ in utf8.codes(s) do end end)
  pcall(function() for _ in utf8.codes(s, true) do end end)
  for at = 0, 8 do pcall(utf8.codes(s:sub(1, 1) == "\xc3" and "x" or "y"), s, at) end
end
