-- expect: ok
-- Keeps values only in tables with a field that would make them weak.
local cache = { __mode = "v" }
for i = 1, 100 do cache[i] = { i } end
for i = 1, 50000 do local t = { i } end
for i = 1, 100 do assert(cache[i][1] == i) end
