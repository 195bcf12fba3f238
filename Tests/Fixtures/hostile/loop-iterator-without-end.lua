-- expect: limit cpu
-- Uses an iterator that always has one more value, so a for loop over it never ends.
for _ in function() return 1 end do end
