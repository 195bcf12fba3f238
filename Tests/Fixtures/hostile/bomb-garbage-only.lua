-- expect: limit
-- Makes garbage for ever and keeps nothing; the collector must keep up.
while true do local t = { {}, {}, {} } end
