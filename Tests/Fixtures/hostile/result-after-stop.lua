-- expect: limit cpu
-- Prepares a result, then loops; half a result must not count.
_ENV.result = { "ready" }
while true do end
