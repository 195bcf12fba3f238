-- expect: ok
-- Stores __mode in a plain table; values must not vanish with the next collection.
local t = { __mode = "kv" }
for i = 1, 1000 do t[i] = { i } end
for i = 1, 20000 do local garbage = { i } end
for i = 1, 1000 do assert(t[i][1] == i) end
