-- expect: error
-- Nests index expressions as deep as Lua allows and fails in the innermost.
local k = {}
return k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[k[1]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]
