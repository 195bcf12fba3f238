-- expect: limit cpu
-- Loops without doing anything; an engine that never looks at a clock hangs.
while true do end
