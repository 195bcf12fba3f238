-- expect: limit cpu
-- Leaves the body early with goto in every turn, past any check that stands at its end.
while true do
  goto continue
  error("never")
  ::continue::
end
