-- expect: ok
-- Returns both infinities, which JSON cannot hold.
return { 1 / 0, -1 / 0, math.huge }
