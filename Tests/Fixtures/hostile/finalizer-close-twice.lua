-- expect: error; says "multiple to-be-closed"
-- Marks two variables of one declaration as to be closed, which the compiler must refuse.
local a <close>, b <close> = nil, nil
