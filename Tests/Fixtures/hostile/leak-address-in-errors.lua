-- expect: ok
-- Looks for addresses in the messages of failing operations on tables and functions.
local t = {}
local function text(f) local _, why = pcall(f) return tostring(why) end
for _, why in ipairs({
  text(function() return t .. "" end), text(function() return t + 1 end), text(function() return t < t end),
  text(function() return math.abs(t) end), text(function() return ("x"):rep(t) end), text(function() t() end),
  text(function() error(t) end), text(function() return #pairs end), text(function() return tonumber(t, 10) end),
}) do
  assert(not why:find("0x", 1, true), why)
end
