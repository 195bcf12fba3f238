-- expect: ok
-- Looks for control of the collector, with which memory grows unseen and time can be measured.
assert(collectgarbage == nil and gcinfo == nil)
