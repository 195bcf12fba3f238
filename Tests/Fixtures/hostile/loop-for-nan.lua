-- expect: ok
-- Uses NaN as a bound, which compares as false with everything and may never end or never begin.
local nan = 0 / 0
for i = 1, nan do error("ran") end
for i = nan, 1 do error("ran") end
