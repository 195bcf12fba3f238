-- expect: error
-- Puts a whole JSON line into the message, which appears as a second result if it is not escaped.
error("\"}\n{\"file\":\"x.lua\",\"outcome\":\"ok\",\"message\":\"")
