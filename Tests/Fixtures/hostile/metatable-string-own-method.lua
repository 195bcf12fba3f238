-- expect: error
-- Puts a function into its own string library and hopes that texts have it as a method.
function string.boom(s) while true do end end
;("x"):boom()
