-- expect: ok
-- Ends with closures and tables that all point to each other.
all = {}
for i = 1, 10000 do
  local t = {}
  t.self, t.all, t.f = t, all, function() return t, all, i end
  all[i] = t
end
