-- expect: limit
-- Raises and catches new tables for ever, so that no message is ever made.
while true do pcall(error, {}) end
