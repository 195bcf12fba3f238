-- expect: ok
-- Uses a text as the environment, which makes its methods global names.
local assert = assert
local _ENV = "text"
assert(upper(_ENV) == "TEXT" and io == nil and __index == nil)
