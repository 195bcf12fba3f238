-- expect: limit
-- Raises and catches errors for ever, so that it is mostly busy in the unwinding code.
while true do pcall(error) end
