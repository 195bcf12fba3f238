-- expect: limit cpu
-- Nests small loops so that no single one looks long.
for a = 1, 1000 do
  for b = 1, 1000 do
    for c = 1, 1000 do
      for d = 1, 1000 do end
    end
  end
end
