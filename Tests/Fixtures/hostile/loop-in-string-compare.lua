-- expect: limit cpu
-- Compares in a condition that never holds; the loop has an empty body.
local s = "a"
while s < "b" do end
