-- expect: ok
-- Returns NaN, which JSON cannot hold.
return 0 / 0
