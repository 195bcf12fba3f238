-- expect: ok
-- Learns its own name from an error; the message must hold the name and the line and nothing else of the host.
local _, why = pcall(function() error("x") end)
assert(#why < 120 and why:find(": x", 1, true))
