-- expect: limit memory
-- Passes ever longer lists of arguments and keeps a copy of each.
local keep = {}
local function f(...)
  keep[#keep + 1] = { ... }
  return f(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, ...)
end
f()
