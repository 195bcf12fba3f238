-- expect: ok
-- Marks nil and false as to be closed, which is allowed and must leave the stack in order.
for i = 1, 1000 do
  local a <close> = nil
  local b <close> = false
  if i % 2 == 0 then goto continue end
  ::continue::
end
