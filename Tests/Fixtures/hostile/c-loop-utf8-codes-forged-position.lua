-- expect: ok
-- Calls the iterator of utf8.codes with positions outside of the text, where it must not read.
local step = utf8.codes("abc")
for _, at in ipairs({ 3, 4, 100, math.maxinteger, -1, -2, math.mininteger, 1 << 40 }) do
  local fine, position = pcall(step, "abc", at)
  assert(not fine or position == nil or position >= 1 and position <= 3, at)
end
