-- expect: ok
-- Fails in every kind of operator, each of which words its message in a different place.
local t, s, f = {}, "x", function() end
local tries = {
  function() return t + 1 end, function() return s + 1 end, function() return -f end, function() return #1 end,
  function() return t .. "x" end, function() return t < t end, function() return 1 < "1" end,
  function() return nil > 1 end, function() return t.x.y end, function() t.x.y = 1 end, function() t[nil] = 1 end,
  function() t[0 / 0] = 1 end, function() t() end, function() t.f() end, function() t:f() end, function() s:f() end,
  function() return 1 & 1.5 end, function() return 1 << "x" end, function() return 1 // 0 end,
  function() return 1 % 0 end, function() return ~{} end, function() for i = 1, {} do end end,
  function() for i = "a", 2 do end end, function() for _ in nil do end end, function() return 2 ^ 53 | 1e300 end,
}
for i = 1, #tries do
  local fine, why = pcall(tries[i])
  assert(not fine and type(why) == "string" and #why < 200, i)
  assert(not why:find("0x", 1, true), why)
end
