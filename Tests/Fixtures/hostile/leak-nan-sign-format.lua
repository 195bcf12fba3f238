-- expect: ok
-- Formats NaN in two ways; its sign depends on the processor and must not be seen.
local nan = 0 / 0
assert(string.format("%.1f %g", nan, nan) == string.format("%.1f %g", -nan, -nan), "NaN is written in two ways")
