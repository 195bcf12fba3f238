-- expect: ok
-- Stores __gc in plain tables that become garbage; nothing must run.
for i = 1, 10000 do
  local t = { __gc = function() while true do end end }
end
