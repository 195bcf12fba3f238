-- expect: ok
-- Replaces its own string library; methods of texts must stay what they were.
for name in pairs(string) do string[name] = function() error("replaced") end end
assert(("x"):rep(3) == "xxx" and ("x"):upper() == "X" and ("abc"):sub(2) == "bc" and #("%d"):format(1) == 1)
