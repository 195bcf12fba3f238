-- expect: limit
-- Takes a text apart into a list of numbers and keeps each list.
local s, keep = ("x"):rep(100000), {}
while true do keep[#keep + 1] = { s:byte(1, -1) } end
