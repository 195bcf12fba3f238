-- expect: error; says "index a nil"
-- Sets the environment of the whole chunk to nil and then asks for a global.
_ENV = nil
return x
