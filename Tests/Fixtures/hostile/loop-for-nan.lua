-- expect: ok
-- Uses NaN as a bound, which compares as false with everything and may never end or never begin.
local nan = 0 / 0
local turns = 0
for i = 1, nan do turns = turns + 1 end
for i = nan, 1 do turns = turns + 1 end
for i = nan, nan, 1 do turns = turns + 1 end
assert(turns <= 3)
