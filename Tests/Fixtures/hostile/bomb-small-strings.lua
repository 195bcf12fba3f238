-- expect: limit memory
-- Makes millions of different short texts, all of which go into the shared table of texts.
local keep = {}
for i = 1, 10000000 do keep[i] = "k" .. i end
