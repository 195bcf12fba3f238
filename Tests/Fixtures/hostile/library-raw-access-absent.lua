-- expect: ok
-- Looks for raw access, which goes past read-only views.
assert(rawget == nil and rawset == nil and rawequal == nil and rawlen == nil)
