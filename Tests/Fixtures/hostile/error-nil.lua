-- expect: error
-- Raises nil, which whoever words the message may not expect.
error(nil)
