-- expect: ok
-- Returns its own environment and libraries.
_ENV.self = _ENV
return _ENV
