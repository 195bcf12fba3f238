-- expect: ok
-- Looks for random numbers in every library.
for _, library in ipairs({ string, table, math, utf8 }) do
  for name in pairs(library) do assert(not name:find("random", 1, true) and not name:find("seed", 1, true)) end
end
