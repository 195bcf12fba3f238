-- expect: ok
-- Nests as deep as Lua allows in several ways at once, to use as much C stack as can be used.
local f = type
return { f(({ f(({ f(({ f(({ f(({ f(({ f(({ f(({ f(({ f(({ f(({ f(({ f(({ f(({ f(({ f(({ f(({ f(({ f(({ f(({ f(({ f(({ f(({ f(({ f(({ f(({ f(({ f(({ f(({ f(({ f(({ f(({ f(({ f(({ f(({ f(({ f(({ f(({ f(({ f(({ f(({ f(({ f(({ f(({ f(({ f(({ f(({ f(({ f(({ f(({ f(({ f(({ f(({ f(({ f((1)) })) })) })) })) })) })) })) })) })) })) })) })) })) })) })) })) })) })) })) })) })) })) })) })) })) })) })) })) })) })) })) })) })) })) })) })) })) })) })) })) })) })) })) })) })) })) })) })) })) })) })) })) })) })) }
