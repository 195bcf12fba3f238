-- expect: error; says "non-closable"
-- Marks a table as to be closed whose __close loops; closing happens during unwinding.
local x <close> = { __close = function() while true do end end }
